// Typeform: https://www.typeform.com/developers/get-started/personal-access-token/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Typeform', {
  'typeform-token': {
    kind: 'shaped',
    title: 'Typeform personal access token',
    keywords: ['tfp_'],
    pattern: /tfp_[A-Za-z0-9_-]{40,70}/,
    variable: 'TYPEFORM_TOKEN',
    revoke: 'https://www.typeform.com/developers/get-started/personal-access-token/',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'typeform-token': {
    finds: [
      { text: `const api = createClient({ token: '${sample('tfp_', 59)}' });`, token: sample('tfp_', 59) },
    ],
    ignores: [sample('tfp_', 20)],
  },
});
