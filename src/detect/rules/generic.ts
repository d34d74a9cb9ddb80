// The one rule for secrets of no known issuer: a secret-like name beside a value that looks random.
import type { Assignment } from '../assignment.ts';
import type { Confidence } from '../finding.ts';
import { looksRandom } from '../randomness.ts';
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';
import { secretKeywords, secretKindOf } from '../secretName.ts';
import { couldBeSecret, looksLikeIdentifier, looksLikePassword, looksShortRandom } from '../secretValue.ts';

/** How sure the generic rule is of an assignment; undefined where it has nothing to say. */
function judge({ name, quote }: Assignment, value: string): Confidence | undefined {
  const kind = secretKindOf(name);
  if (kind === undefined || !couldBeSecret(value)) return undefined;
  if (quote === '' && looksLikeIdentifier(value)) return undefined;
  if (kind === 'key') return isKey(name, value) ? 'medium' : undefined;
  if (looksRandom(value) || looksShortRandom(value)) return 'medium';
  const mayBeThoughtOf =
    kind === 'password' || (value.length >= 10 && /[!@#$%^&*?~]/.test(value) && /\d/.test(value));
  return mayBeThoughtOf && looksLikePassword(value) ? 'medium' : undefined;
}

/** What caches call their entries: `Linux-node-20-…`. */
const endsWithHash = /[-_.:/](?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/;

/** A key of something opens something only if it is long and random; one that is just a key, if it is no hash either. */
function isKey(name: string, value: string): boolean {
  if (value.length < 20 || !looksRandom(value) || endsWithHash.test(value)) return false;
  return (
    name.length > 3 || (value.length >= 24 && /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value))
  );
}

export const rules = issuedBy('', {
  'generic-secret': {
    kind: 'generic',
    title: 'Secret',
    keywords: secretKeywords,
    judge,
    general: true,
    variable: '',
    revoke: '',
  },
  'generic-secret-collection': {
    kind: 'collection',
    title: 'Secret in a list',
    keywords: ['keys', 'secrets', 'tokens', 'passwords', 'credentials'],
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
  'generic-secret-collection': {
    finds: [
      { text: `const apiKeys = ['${random(24)}'];`, token: random(24) },
      { text: `const keys = { shop: "${random(32)}" };`, token: random(32) },
      { text: `val secrets = mapOf("shop" to "${random(40)}", "mode" to "live")`, token: random(40) },
      { text: `var tokens = map[string]string{\n\t"shop": "${random(32)}",\n}`, token: random(32) },
    ],
    ignores: [
      "const keys = ['ArrowUpAndArrowDownAndMore', 'primary-key-of-the-table-1'];",
      `const hashKeys = ['${sample('', 40, 'hex')}'];`,
      'const secrets = await client.list({ filter: "environment-production-2024" });',
      `keys.push(1);\nconst id = '${random(32)}';`,
    ],
  },
});
