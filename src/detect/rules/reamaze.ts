// Re:amaze: https://www.reamaze.com/api
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Re:amaze', {
  'reamaze-api-token': {
    kind: 'named',
    title: 'Re:amaze API token',
    keywords: ['reamaze', 're:amaze'],
    pattern: /[0-9a-f]{64}/,
    variable: 'REAMAZE_API_TOKEN',
    revoke: 'https://www.reamaze.com/api',
  },
});

const token = (): string => sample('', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'reamaze-api-token': {
    finds: [
      { text: `REAMAZE_API_TOKEN=${token()}`, token: token() },
      { text: `{ "reamaze": { "token": "${token()}" } }`, token: token() },
      { text: `import Reamaze from 'reamaze';\nconst client = new Client('${token()}');`, token: token() },
    ],
    ignores: [`reamaze_digest = "${token()}"`, 'REAMAZE_API_TOKEN=your_token'],
  },
});
