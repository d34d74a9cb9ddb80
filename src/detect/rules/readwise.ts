// Readwise: https://readwise.io/api_deets
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Readwise', {
  'readwise-access-token': {
    kind: 'named',
    title: 'Readwise access token',
    keywords: ['readwise'],
    pattern: /(?=[A-Za-z]{0,49}\d)[A-Za-z0-9]{50}/,
    variable: 'READWISE_TOKEN',
    revoke: 'https://readwise.io/access_token',
  },
});

const token = (): string => sample('', 50);

export const proof = (): Proofs<typeof rules> => ({
  'readwise-access-token': {
    finds: [
      { text: `READWISE_TOKEN=${token()}`, token: token() },
      {
        text: `requests.get("https://readwise.io/api/v2/export/", headers={"Authorization": "Token ${token()}"})`,
        token: token(),
      },
      { text: `readwise:\n  access_token: ${token()}`, token: token() },
    ],
    ignores: [`readwise_highlight = "${token()}"`, `access_token: ${token()}`],
  },
});
