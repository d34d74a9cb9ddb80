// SparkPost: https://developers.sparkpost.com/api/#header-authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('SparkPost', {
  'sparkpost-api-key': {
    kind: 'named',
    title: 'SparkPost API key',
    keywords: ['sparkpost'],
    pattern: /[0-9a-f]{40}/,
    variable: 'SPARKPOST_API_KEY',
    revoke: 'https://support.sparkpost.com/docs/getting-started/create-api-keys',
  },
});

const key = (): string => sample('', 40, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'sparkpost-api-key': {
    finds: [
      { text: `SPARKPOST_API_KEY=${key()}`, token: key() },
      { text: `const client = new SparkPost('${key()}');`, token: key() },
      { text: `curl -H "Authorization: ${key()}" https://api.sparkpost.com/api/v1/account`, token: key() },
    ],
    ignores: [`sparkpost_revision = "${key()}"`, `apiKey = "${key()}"`],
  },
});
