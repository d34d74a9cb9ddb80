// Akeyless: https://docs.akeyless.io/docs/api-key
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Akeyless', {
  'akeyless-access-key': {
    kind: 'named',
    title: 'Akeyless access key',
    keywords: ['akeyless'],
    pattern: /[A-Za-z0-9+/]{43}=/,
    name: /key|secret/,
    variable: 'AKEYLESS_ACCESS_KEY',
    revoke: 'https://docs.akeyless.io/docs/api-key',
  },
});

const key = (): string => `${sample('', 43, 'base64')}=`;

export const proof = (): Proofs<typeof rules> => ({
  'akeyless-access-key': {
    finds: [
      { text: `AKEYLESS_ACCESS_KEY=${key()}`, token: key() },
      { text: `akeyless auth --access-id p-x --access-key ${key()}`, token: key() },
      { text: `provider "akeyless" {\n  api_key_login {\n    access_key = "${key()}"\n  }\n}`, token: key() },
    ],
    ignores: [`AKEYLESS_ACCESS_ID=${sample('p-', 14)}`, 'AKEYLESS_ACCESS_KEY=<access-key>'],
  },
});
