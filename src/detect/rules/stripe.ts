// Stripe: https://docs.stripe.com/keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.stripe.com/keys#rolling-keys';

export const rules = issuedBy('Stripe', {
  'stripe-secret-key': {
    kind: 'shaped',
    title: 'Stripe secret key',
    keywords: ['sk_live_'],
    pattern: /sk_live_[A-Za-z0-9]{24,248}/,
    variable: 'STRIPE_SECRET_KEY',
    revoke,
  },
  'stripe-restricted-key': {
    kind: 'shaped',
    title: 'Stripe restricted key',
    keywords: ['rk_live_'],
    pattern: /rk_live_[A-Za-z0-9]{24,248}/,
    variable: 'STRIPE_API_KEY',
    revoke,
  },
  'stripe-test-key': {
    kind: 'shaped',
    title: 'Stripe test key',
    keywords: ['sk_test_', 'rk_test_'],
    pattern: /[sr]k_test_[A-Za-z0-9]{24,248}/,
    // It moves no money, but reads and changes the test data of the account.
    severity: 'low',
    variable: 'STRIPE_SECRET_KEY',
    revoke,
  },
  'stripe-webhook-secret': {
    kind: 'shaped',
    title: 'Webhook signing secret (Stripe, Svix)',
    keywords: ['whsec_'],
    pattern: /whsec_[A-Za-z0-9+/]{32,88}={0,2}/,
    variable: 'STRIPE_WEBHOOK_SECRET',
    revoke: 'https://docs.stripe.com/webhooks#roll-endpoint-secrets',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'stripe-secret-key': {
    finds: [
      {
        text: `const stripe = require('stripe')('${sample('sk_live_', 99)}');`,
        token: sample('sk_live_', 99),
      },
      { text: `stripe.api_key = "${sample('sk_live_', 24)}"`, token: sample('sk_live_', 24) },
      {
        text: `curl https://api.stripe.com/v1/charges -u ${sample('sk_live_', 99)}:`,
        token: sample('sk_live_', 99),
      },
    ],
    ignores: [
      'stripe.api_key = "sk_live_..."',
      `STRIPE_SECRET_KEY=sk_live_${'x'.repeat(24)}`,
      sample('pk_live_', 99),
    ],
  },
  'stripe-restricted-key': {
    finds: [{ text: `STRIPE_API_KEY=${sample('rk_live_', 99)}`, token: sample('rk_live_', 99) }],
    ignores: [sample('rk_live_', 12)],
  },
  'stripe-test-key': {
    finds: [
      { text: `export STRIPE_SECRET_KEY="${sample('sk_test_', 99)}"`, token: sample('sk_test_', 99) },
      { text: `key: '${sample('rk_test_', 24)}'`, token: sample('rk_test_', 24) },
    ],
    ignores: ['sk_test_your_key_here'],
  },
  'stripe-webhook-secret': {
    finds: [
      { text: `const endpointSecret = "${sample('whsec_', 32)}";`, token: sample('whsec_', 32) },
      { text: `STRIPE_WEBHOOK_SECRET=${sample('whsec_', 64, 'hex')}`, token: sample('whsec_', 64, 'hex') },
    ],
    ignores: ['const endpointSecret = "whsec_...";'],
  },
});
