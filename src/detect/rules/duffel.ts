// Duffel: https://duffel.com/docs/api/overview/making-requests
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://duffel.com/docs/api/overview/test-mode';

export const rules = issuedBy('Duffel', {
  'duffel-token': {
    kind: 'shaped',
    title: 'Duffel access token',
    keywords: ['duffel_live_'],
    pattern: /duffel_live_[A-Za-z0-9_-]{43}/,
    variable: 'DUFFEL_ACCESS_TOKEN',
    revoke,
  },
  'duffel-test-token': {
    kind: 'shaped',
    title: 'Duffel test token',
    keywords: ['duffel_test_'],
    pattern: /duffel_test_[A-Za-z0-9_-]{43}/,
    severity: 'low',
    variable: 'DUFFEL_ACCESS_TOKEN',
    revoke,
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'duffel-token': {
    finds: [
      {
        text: `const duffel = new Duffel({ token: '${sample('duffel_live_', 43, 'base64url')}' });`,
        token: sample('duffel_live_', 43, 'base64url'),
      },
    ],
    ignores: [sample('duffel_live_', 20)],
  },
  'duffel-test-token': {
    finds: [
      {
        text: `DUFFEL_ACCESS_TOKEN=${sample('duffel_test_', 43, 'base64url')}`,
        token: sample('duffel_test_', 43, 'base64url'),
      },
    ],
    ignores: [sample('duffel_test_', 20)],
  },
});
