// WorkOS: https://workos.com/docs/reference/api-authentication
import { decodeBase64 } from '../jwt.ts';
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://workos.com/docs/reference/api-authentication';

/** Behind the prefix is base64 of `key_`, the ID of the key, a comma and the secret. */
const namesItself = (key: string): boolean =>
  /^key_[0-9A-Z]{26},./.test(decodeBase64(key.slice(key.indexOf('a2V5'))) ?? '');

export const rules = issuedBy('WorkOS', {
  'workos-api-key': {
    kind: 'shaped',
    title: 'WorkOS API key',
    keywords: ['sk_a2v5xzax', 'sk_live_a2v5xzax'],
    pattern: /sk_(?:live_)?a2V5XzAx[A-Za-z0-9+/]{40,120}={0,2}/,
    check: namesItself,
    variable: 'WORKOS_API_KEY',
    revoke,
  },
  'workos-test-key': {
    kind: 'shaped',
    title: 'WorkOS staging API key',
    keywords: ['sk_test_a2v5xzax'],
    pattern: /sk_test_a2V5XzAx[A-Za-z0-9+/]{40,120}={0,2}/,
    check: namesItself,
    severity: 'low',
    variable: 'WORKOS_API_KEY',
    revoke,
  },
});

const key = (): string =>
  `sk_live_${btoa(['key_01', sample('', 24, 'upper'), ',', sample('', 25)].join(''))}`;
const testKey = (): string =>
  `sk_test_${btoa(['key_01', sample('', 24, 'upper'), ',', sample('', 25)].join(''))}`;

export const proof = (): Proofs<typeof rules> => ({
  'workos-api-key': {
    finds: [
      { text: `WORKOS_API_KEY=${key()}`, token: key() },
      { text: `const workos = new WorkOS('${key()}');`, token: key() },
      { text: `curl https://api.workos.com/organizations -H "Authorization: Bearer ${key()}"`, token: key() },
    ],
    ignores: ["WORKOS_API_KEY='sk_example_123456789'", sample('sk_a2V5XzAx', 20)],
  },
  'workos-test-key': {
    finds: [
      { text: `WORKOS_API_KEY=${testKey()}`, token: testKey() },
      { text: `workos.api_key = "${testKey()}"`, token: testKey() },
    ],
    ignores: ['WORKOS_API_KEY=sk_test_a2V5XzAx...'],
  },
});
