// PayPal: https://developer.paypal.com/api/rest/authentication/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('PayPal', {
  'paypal-client-secret': {
    kind: 'named',
    title: 'PayPal client secret',
    keywords: ['paypal'],
    pattern: /E[A-Za-z0-9_-]{79}/,
    name: /secret/,
    variable: 'PAYPAL_CLIENT_SECRET',
    revoke: 'https://developer.paypal.com/api/rest/#link-getclientidandclientsecret',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'paypal-client-secret': {
    finds: [
      { text: `PAYPAL_CLIENT_SECRET=${sample('E', 79, 'base64url')}`, token: sample('E', 79, 'base64url') },
      {
        text: `paypal.configure({ mode: 'live', client_secret: '${sample('E', 79, 'base64url')}' });`,
        token: sample('E', 79, 'base64url'),
      },
    ],
    ignores: [`PAYPAL_CLIENT_ID=${sample('A', 79, 'base64url')}`],
  },
});
