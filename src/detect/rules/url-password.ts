// Passwords in URLs: https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('', {
  'url-password': {
    kind: 'shaped',
    title: 'Password in a URL',
    keywords: ['://'],
    // Neither a reference (`$X`, `{x}`, `<x>`, `%s`, `***`) nor a word that stands for a password is one.
    pattern:
      /:\/\/[^\s:@/?#"'`<>()[\]{}|\\^,;]{0,128}:(?!(?:[Pp]ass(?:word|wd)?|pwd?|pw|secret|user(?:name)?|admin|root|guest|test|token|x-oauth-basic|postgres|mysql|mongo|redis|[A-Z_-]+)@)(?<value>(?:[A-Za-z0-9!&+=~._^-]|%[0-9A-Fa-f]{2})(?:[A-Za-z0-9!&+=~._^*$#;-]|%[0-9A-Fa-f]{2}){3,255})\\?@/,
    general: true,
    variable: 'URL_PASSWORD',
    revoke: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
});

const password = (length = 16): string => sample('', length);

export const proof = (): Proofs<typeof rules> => ({
  'url-password': {
    finds: [
      { text: `git clone https://shop:${password()}@git.shop.internal/site.git`, token: password() },
      { text: `HTTP_PROXY=http://shop:${password(10)}@proxy.shop.internal:3128`, token: password(10) },
      { text: `<repository url="sftp://shop:${password()}@files.shop.internal/in"/>`, token: password() },
    ],
    ignores: [
      'https://user:password@example.com/',
      `https://\${user}:\${password}@example.com/`,
      'http://localhost:8080/path@2',
      'https://fonts.googleapis.com/css?family=Roboto:400,700@x',
      'git clone ssh://git@github.com:22/a/b',
      '"http://user:%s@host/" % password',
      'postgres://postgres:postgres@localhost',
      'scheme://USER:PASSWORD@HOST:PORT',
    ],
  },
});
