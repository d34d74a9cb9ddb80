// Credentials in Authorization headers: https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2
import { decodeBase64, jwtExpiry } from '../jwt.ts';
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html';

/** Whether the credentials are a user name and a password, with a colon between them. */
const isPair = (credentials: string): boolean =>
  /^[^:]*:[ -~\x80-\xff]+$/.test(decodeBase64(credentials) ?? '');

export const rules = issuedBy('', {
  'authorization-bearer': {
    kind: 'shaped',
    title: 'Bearer token in an Authorization header',
    keywords: ['authorization'],
    // A word without any digit is a placeholder more often than a token.
    pattern:
      /(?:[Aa]uthorization|AUTHORIZATION)[\s"'`\\\]):=,>]{1,16}[Bb]earer (?=[A-Za-z_~+/.=-]{0,256}\d)(?<value>[A-Za-z0-9_~+/.-]{16,4000}={0,2})/,
    longest: 4_096,
    general: true,
    expiry: jwtExpiry,
    variable: 'ACCESS_TOKEN',
    revoke,
  },
  'authorization-bearer-text': {
    kind: 'shaped',
    title: 'Bearer token in a text',
    keywords: ['bearer '],
    pattern:
      /(?<=["'`>])[Bb]earer (?=[A-Za-z_~+/.=-]{0,64}\d)(?<value>[A-Za-z0-9_~+/.-]{24,4000}={0,2})(?=["'`<\\])/,
    longest: 4_096,
    general: true,
    expiry: jwtExpiry,
    variable: 'ACCESS_TOKEN',
    revoke,
  },
  'authorization-basic': {
    kind: 'shaped',
    title: 'User name and password in an Authorization header',
    keywords: ['authorization'],
    // Base64 that holds a colon: its code ends at one of three places in a group of four characters.
    pattern:
      /(?:[Aa]uthorization|AUTHORIZATION)[\s"'`\\\]):=,>]{1,16}[Bb]asic (?<value>(?:[A-Za-z0-9+/]{4}){0,80}(?:O[g-v][A-Za-z0-9+/]{2}|[A-Za-z0-9+/][DTjz][opqr][A-Za-z0-9+/]|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]6)(?:[A-Za-z0-9+/]{4}){1,80}(?:[A-Za-z0-9+/]{2,3}={1,2})?)/,
    longest: 700,
    general: true,
    check: isPair,
    variable: 'BASIC_AUTH',
    revoke,
  },
  'authorization-curl-user': {
    kind: 'shaped',
    title: 'Password in a curl command',
    keywords: ['curl '],
    pattern:
      /curl (?:[^\r\n|;]{0,300}? )?(?:-u|--user)[ =]?["']?[^\s:"'$<{]{1,128}:["']?(?!(?:[Pp]ass(?:word|wd)?|pwd?|secret|admin|root|guest|test|token|[A-Z_-]+)(?:["'\s]|$))(?<value>[A-Za-z0-9!#+=~._^@%/-][^\s"'`<>{}\\]{5,127})/,
    longest: 600,
    general: true,
    variable: '',
    revoke,
  },
});

const token = (): string => sample('', 40, 'base64url');
const login = (): string => btoa(['shop', sample('', 20)].join(':'));

export const proof = (): Proofs<typeof rules> => ({
  'authorization-bearer': {
    finds: [
      { text: `curl -H "Authorization: Bearer ${token()}" https://api.shop.internal`, token: token() },
      { text: `headers: { "Authorization": "Bearer ${token()}" }`, token: token() },
      { text: `headers.set('Authorization', 'Bearer ${token()}');`, token: token() },
      { text: `request.headers['authorization'] = \`Bearer ${token()}\``, token: token() },
      { text: `"{\\"Authorization\\": \\"Bearer ${token()}\\"}"`, token: token() },
    ],
    ignores: [
      `Authorization: Bearer \${token}`,
      'Authorization: Bearer <token>',
      'Authorization: Bearer YOUR_ACCESS_TOKEN_1',
      'headers = {"Authorization": "Bearer " + token}',
      'Authorization: Bearer access-token-from-the-login',
      'the authorization bearer token is checked by the gateway',
    ],
  },
  'authorization-bearer-text': {
    finds: [
      { text: `request.setValue("Bearer ${token()}", forHTTPHeaderField: "Authorization")`, token: token() },
      { text: `<stringProp name="Header.value">Bearer ${token()}</stringProp>`, token: token() },
    ],
    ignores: ['"Bearer token-of-the-first-user-in-2024 is expected"', '`Bearer ${token}`'],
  },
  'authorization-basic': {
    finds: [
      { text: `curl -H "Authorization: Basic ${login()}"`, token: login() },
      { text: `'Authorization': 'Basic ${login()}',`, token: login() },
    ],
    ignores: [
      'Authorization: Basic Authentication',
      `Authorization: Basic \${credentials}`,
      'WWW-Authenticate: Basic realm="shop"',
    ],
  },
  'authorization-curl-user': {
    finds: [
      { text: `curl -s -u shop:${sample('', 20)} https://api.shop.internal`, token: sample('', 20) },
      {
        text: `curl --user "shop:${sample('', 20)}" -X POST https://api.shop.internal`,
        token: sample('', 20),
      },
    ],
    ignores: [
      'curl -u "$USER:$PASSWORD" https://api.shop.internal',
      'curl -u user:password https://api.shop.internal',
      'curl -u <user>:<password> https://api.shop.internal',
    ],
  },
});
