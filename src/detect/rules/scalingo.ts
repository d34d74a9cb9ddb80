// Scalingo: https://developers.scalingo.com/tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Scalingo', {
  'scalingo-token': {
    kind: 'shaped',
    title: 'Scalingo API token',
    keywords: ['tk-us-'],
    pattern: /tk-us-[A-Za-z0-9_-]{48}/,
    variable: 'SCALINGO_API_TOKEN',
    revoke: 'https://developers.scalingo.com/tokens',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'scalingo-token': {
    finds: [
      {
        text: `scalingo login --api-token ${sample('tk-us-', 48, 'base64url')}`,
        token: sample('tk-us-', 48, 'base64url'),
      },
    ],
    ignores: [sample('tk-us-', 20)],
  },
});
