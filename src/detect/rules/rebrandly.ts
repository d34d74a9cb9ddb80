// Rebrandly: https://developers.rebrandly.com/docs/api-key-authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Rebrandly', {
  'rebrandly-api-key': {
    kind: 'named',
    title: 'Rebrandly API key',
    keywords: ['rebrandly'],
    pattern: /[0-9a-f]{32}/,
    variable: 'REBRANDLY_API_KEY',
    revoke: 'https://developers.rebrandly.com/docs/api-key-authentication',
  },
});

const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'rebrandly-api-key': {
    finds: [
      { text: `REBRANDLY_API_KEY=${key()}`, token: key() },
      { text: `curl https://api.rebrandly.com/v1/links -H "apikey: ${key()}"`, token: key() },
      { text: `rebrandly:\n  apiKey: "${key()}"`, token: key() },
    ],
    ignores: [`rebrandly_link = "${key()}"`, `apiKey: "${key()}"`],
  },
});
