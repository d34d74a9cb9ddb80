// Squarespace: https://developers.squarespace.com/commerce-apis/authentication-and-permissions
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Squarespace', {
  'squarespace-api-key': {
    kind: 'named',
    title: 'Squarespace API key',
    keywords: ['squarespace', 'square_space'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    variable: 'SQUARESPACE_API_KEY',
    revoke: 'https://support.squarespace.com/hc/en-us/articles/236297987-Squarespace-API-keys',
  },
});

const key = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'squarespace-api-key': {
    finds: [
      { text: `SQUARESPACE_API_KEY=${key()}`, token: key() },
      { text: `const url = 'https://api.squarespace.com/1.0';\nconst apiKey = '${key()}';`, token: key() },
      { text: `squarespace:\n  token: "${key()}"`, token: key() },
    ],
    ignores: [`squarespace_order = "${key()}"`, `apiKey = '${key()}'`],
  },
});
