// Coda: https://coda.io/developers/apis/v1#section/Introduction
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Coda', {
  'coda-api-token': {
    kind: 'named',
    title: 'Coda API token',
    keywords: ['coda_api', 'coda_token', 'coda-api', 'codaapi', 'codatoken', 'coda.io', 'codaio'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    variable: 'CODA_API_TOKEN',
    revoke: 'https://coda.io/developers/apis/v1#section/Introduction',
  },
});

const token = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'coda-api-token': {
    finds: [
      { text: `CODA_API_TOKEN=${token()}`, token: token() },
      { text: `const url = 'https://coda.io/apis/v1/docs';\nconst apiToken = '${token()}';`, token: token() },
      { text: `codaio:\n  api_key: ${token()}`, token: token() },
    ],
    ignores: [`coda.io doc = "${token()}"`, `apiToken = '${token()}'`],
  },
});
