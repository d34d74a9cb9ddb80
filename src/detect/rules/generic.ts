// The one rule for secrets of no known issuer: a secret-like name beside a value that looks random.
import type { Assignment } from '../assignment.ts';
import type { Confidence } from '../finding.ts';
import { entropy, looksLikePlaceholder, looksRandom, wordiness } from '../randomness.ts';

import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

/** Words without which no name is secret-like. The engine looks at an assignment only where one stands. */
const keywords = [
  'secret', 'token', 'passw', 'passphrase', 'pwd', 'apikey', 'api_key', 'api-key', 'access_key',
  'accesskey', 'access-key', 'private_key', 'privatekey', 'private-key', 'auth_key', 'authkey', 'auth-key',
  'encryption_key', 'encryptionkey', 'encryption-key', 'signing_key', 'signingkey', 'signing-key',
  'session_key', 'sessionkey', 'master_key', 'masterkey', 'master-key', 'credential', 'subscription-key',
  'subscriptionkey', 'service_key', 'servicekey', 'account_key', 'accountkey', 'webhook_key',
] as const; // prettier-ignore

/** What a name must end with, words run together, to name a secret. */
const secretNouns =
  /(?:secret|secretkey|token|passwo?r?d|passwd|passphrase|pwd|credentials?|(?:api|access|private|auth|encryption|signing|session|master|subscription|service|account|webhook|secret|hmac)key|secretkeybase)$/;

/** Words that may stand behind the noun without changing what it is. */
const trailing =
  /(?:prod|production|dev|development|test|testing|stage|staging|live|sandbox|local|default|main|primary|secondary|base64|b64|value|string|str|text|raw|old|new|current|const|env|[0-9]+)+$/;

/** Names that hold a secret word and something that is public by nature. */
const publicNames =
  /public|csrf|xsrf|publishable|cancellation|pagination|nextpage|continuation|cursor|syntax|lexer|parser|design/;

/** Whether a name says that its value is secret: `dbPassword`, `API_SECRET_PROD`, not `tokenType`. */
export function isSecretName(name: string): boolean {
  const last = name.slice(-80);
  const joined = last.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
  if (publicNames.test(joined)) return false;
  return secretNouns.test(joined) || secretNouns.test(joined.replace(trailing, ''));
}

/** Shapes that are never secret, whatever their name: UUIDs, versions, dates, numbers, addresses, paths. */
const knownShapes = [
  /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i,
  /^v?\d+(?:\.\d+){1,4}(?:[-+][\w.]+)?$/,
  /^[\d\s.:/+,TZ-]+$/,
  /^(?:sha(?:1|256|384|512)|md5)[-:=]/i,
  /^[a-z][a-z0-9+.-]*:\/\//i,
  /^(?:\.{0,2}\/|~\/|[A-Za-z]:\\)/,
  /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/,
  /^(?:[\w-]+\.)+[a-z]{2,10}$/,
  /^#[0-9a-f]{3,8}$/i,
  /^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-\S+|data:|urn:|arn:)/,
  /^MI[IG][A-Za-z0-9+/]/,
];

/** References to a value that stands elsewhere: `${X}`, `{{ x }}`, `$X`, `%X%`, `<x>`, `process.env.X`, `f(x)`. */
const references =
  /^[$%@<{]|\$\{|\$\(|\{\{|\{[\w.]+\}|<%|%\(?\w*\)?s|^(?:process|os|env|config|settings|self|this|vault|ref|secrets?|var|local|data|module)[.:[]|\w\(|\)$|^\*+$/i;

/** Whether a value could be a secret by its form alone. */
function isCandidate(value: string): boolean {
  if (value.length < 8 || value.length > 512 || /\s/.test(value)) return false;
  if (references.test(value) || knownShapes.some((shape) => shape.test(value))) return false;
  return !looksLikePlaceholder(value);
}

/** Whether a short value is made like a password: mixed, and not a word or an identifier. */
function looksLikePassword(value: string): boolean {
  if (value.length > 64 || entropy(value) < 2.5) return false;
  const mixed = /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value);
  const special = /[^A-Za-z0-9_.:/-]/.test(value) && /\d/.test(value) && /[A-Za-z]/.test(value);
  return (
    special ||
    (mixed && wordiness(value) < 0.2 * value.length && !/^[A-Z]?[a-z]+(?:[A-Z][a-z]+)*\d$/.test(value))
  );
}

/** How sure the generic rule is of an assignment; undefined where it has nothing to say. */
function judge(assignment: Assignment, value: string): Confidence | undefined {
  if (!isSecretName(assignment.name) || !isCandidate(value)) return undefined;
  if (assignment.quote === '' && /^[A-Za-z_$][\w$]*(?:[.[]|$)/.test(value) && !/\d/.test(value))
    return undefined;
  if (looksRandom(value)) return 'medium';
  if (/passw|pwd|passphrase/i.test(assignment.name) && looksLikePassword(value)) return 'medium';
  return undefined;
}

export const rules = issuedBy('', {
  'generic-secret': {
    kind: 'generic',
    title: 'Secret',
    keywords,
    judge,
    general: true,
    variable: '',
    revoke: '',
  },
});

const random = (length = 32): string => sample('', length, 'base64url', 7);

export const proof = (): Proofs<typeof rules> => ({
  'generic-secret': {
    finds: [
      { text: `const clientSecret = '${random()}';`, token: random() },
      { text: `"sessionToken": "${random(24)}",`, token: random(24) },
      { text: `API_KEY_PROD=${random(40)}`, token: random(40) },
      { text: `private static final String SECRET_KEY = "${random()}";`, token: random() },
      { text: `secret_key: string = "${random()}"`, token: random() },
      { text: `<password>${random(20)}</password>`, token: random(20) },
      { text: `<add key="ApiKey" value="${random(28)}" />`, token: random(28) },
      { text: `- name: DB_PASSWORD\n  value: ${random(20)}`, token: random(20) },
      { text: `fetch('https://a.example/x?api_key=${random()}&page=2')`, token: random() },
      { text: `tool --api-key ${random()} run`, token: random() },
      { text: `db_password = "${['x9$Lm', 'Qz!4t'].join('')}"`, token: ['x9$Lm', 'Qz!4t'].join('') },
    ],
    ignores: [
      'const token = process.env.API_TOKEN;',
      'password: ${DB_PASSWORD}',
      'secret = getSecretFromVault("production/db/password")',
      'API_KEY=your-api-key-here',
      'token: 123e4567-e89b-12d3-a456-426614174000',
      'const tokenType = "application/x-www-form-urlencoded";',
      'const passwordField = "input[name=user_password]";',
      `const publicKeyToken = "${sample('', 16, 'hex')}";`,
      'apiKey: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"',
      'token = "refresh_token_expired_error"',
      'password = "correctHorseBatteryStaple"',
      'const secretName = "projects/example-project/secrets/database";',
      `integrity: "sha512-${sample('', 86, 'base64')}=="`,
      `const tokenHash = '${sample('', 64, 'hex')}';`,
      'this.tokenProvider = tokenProviderFactory.createTokenProvider2',
    ],
  },
});
