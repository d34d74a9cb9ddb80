// Paystack: https://paystack.com/docs/api/authentication/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://paystack.com/docs/api/authentication/';

/** Forty hexadecimal digits are Paystack's: the other issuers that begin like this use all letters. */
const isHex = (key: string): boolean => /_[0-9a-f]{40}$/.test(key);

export const rules = issuedBy('Paystack', {
  'paystack-secret-key': {
    kind: 'shaped',
    title: 'Paystack secret key',
    keywords: ['sk_live_'],
    pattern: /sk_live_[0-9a-f]{40}/,
    check: isHex,
    variable: 'PAYSTACK_SECRET_KEY',
    revoke,
  },
  'paystack-test-key': {
    kind: 'shaped',
    title: 'Paystack test secret key',
    keywords: ['sk_test_'],
    pattern: /sk_test_[0-9a-f]{40}/,
    check: isHex,
    severity: 'low',
    variable: 'PAYSTACK_SECRET_KEY',
    revoke,
  },
});

const live = (): string => sample('sk_live_', 40, 'hex');
const test = (): string => sample('sk_test_', 40, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'paystack-secret-key': {
    finds: [
      { text: `PAYSTACK_SECRET_KEY=${live()}`, token: live() },
      { text: `const paystack = require('paystack')('${live()}');`, token: live() },
      {
        text: `curl https://api.paystack.co/transaction -H "Authorization: Bearer ${live()}"`,
        token: live(),
      },
    ],
    ignores: [sample('pk_live_', 40, 'hex'), sample('sk_live_', 24), 'sk_live_YOUR_SECRET_KEY'],
  },
  'paystack-test-key': {
    finds: [
      { text: `"paystackSecret": "${test()}"`, token: test() },
      { text: `Paystack.secret_key = '${test()}'`, token: test() },
    ],
    ignores: [sample('pk_test_', 40, 'hex'), sample('sk_test_', 24)],
  },
});
