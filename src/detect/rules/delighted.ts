// Delighted: https://app.delighted.com/docs/api
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Delighted', {
  'delighted-api-key': {
    kind: 'named',
    title: 'Delighted API key',
    keywords: [
      'delighted_api',
      'delighted-api',
      'delightedapi',
      'delighted.com',
      'delighted_key',
      'delighted.api',
    ],
    pattern: /(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/,
    variable: 'DELIGHTED_API_KEY',
    revoke: 'https://app.delighted.com/docs/api',
  },
});

const key = (): string => sample('', 32);

export const proof = (): Proofs<typeof rules> => ({
  'delighted-api-key': {
    finds: [
      { text: `DELIGHTED_API_KEY=${key()}`, token: key() },
      {
        text: `curl https://api.delighted.com/v1/people.json -H "Content-Type: application/json" -u "${key()}:"`,
        token: key(),
      },
      { text: `Delighted.api_key = '${key()}'`, token: key() },
      { text: `delighted.api_key = "${key()}"`, token: key() },
    ],
    ignores: [`// we are delighted\nconst key = "${key()}";`, 'DELIGHTED_API_KEY=YOUR_API_KEY'],
  },
});
