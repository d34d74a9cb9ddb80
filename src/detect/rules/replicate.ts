// Replicate: https://replicate.com/docs/topics/security/api-tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Replicate', {
  'replicate-token': {
    kind: 'shaped',
    title: 'Replicate API token',
    keywords: ['r8_'],
    pattern: /r8_[A-Za-z0-9]{37}/,
    longest: 41,
    variable: 'REPLICATE_API_TOKEN',
    revoke: 'https://replicate.com/docs/topics/security/api-tokens',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'replicate-token': {
    finds: [
      {
        text: `const replicate = new Replicate({ auth: '${sample('r8_', 37)}' });`,
        token: sample('r8_', 37),
      },
      { text: `REPLICATE_API_TOKEN=${sample('r8_', 37)}`, token: sample('r8_', 37) },
    ],
    ignores: [sample('r8_', 20)],
  },
});
