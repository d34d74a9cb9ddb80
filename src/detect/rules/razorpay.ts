// Razorpay: https://razorpay.com/docs/api/authentication/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/';

export const rules = issuedBy('Razorpay', {
  'razorpay-key-secret': {
    kind: 'named',
    title: 'Razorpay key secret',
    keywords: ['razorpay', 'rzp_live_', 'rzp_test_'],
    pattern: /(?=[A-Za-z]{0,23}\d)[A-Za-z0-9]{24}/,
    name: /secret/,
    variable: 'RAZORPAY_KEY_SECRET',
    revoke,
  },
  'razorpay-key-pair': {
    kind: 'shaped',
    title: 'Razorpay key secret behind its key id',
    keywords: ['rzp_live_', 'rzp_test_'],
    pattern: /rzp_(?:live|test)_[A-Za-z0-9]{14}:(?<value>[A-Za-z0-9]{24})/,
    variable: 'RAZORPAY_KEY_SECRET',
    revoke,
  },
  'razorpay-key-id': {
    kind: 'shaped',
    title: 'Razorpay key id',
    keywords: ['rzp_live_', 'rzp_test_'],
    pattern: /rzp_(?:live|test)_[A-Za-z0-9]{14}/,
    // The checkout page shows it; the secret is beside it.
    severity: 'low',
    variable: 'RAZORPAY_KEY_ID',
    revoke,
  },
});

const secret = (): string => sample('', 24);
const id = (): string => sample('rzp_live_', 14);

export const proof = (): Proofs<typeof rules> => ({
  'razorpay-key-secret': {
    finds: [
      { text: `RAZORPAY_KEY_SECRET=${secret()}`, token: secret() },
      {
        text: `const instance = new Razorpay({\n  key_id: process.env.KEY_ID,\n  key_secret: '${secret()}',\n});`,
        token: secret(),
      },
      { text: `razorpay:\n  mode: live\n  secret: ${secret()}`, token: secret() },
    ],
    ignores: [
      `razorpay_order = "${secret()}"`,
      `const secret = '${secret()}';`,
      'RAZORPAY_KEY_SECRET=<YOUR_KEY_SECRET>',
    ],
  },
  'razorpay-key-pair': {
    finds: [
      { text: `curl -u ${id()}:${secret()} https://api.razorpay.com/v1/payments`, token: secret() },
      { text: `auth = "${id()}:${secret()}"`, token: secret() },
    ],
    ignores: [`curl -u ${id()}:$SECRET https://api.razorpay.com/v1/payments`],
  },
  'razorpay-key-id': {
    finds: [
      { text: `client = razorpay.Client(auth=("${id()}", secret))`, token: id() },
      { text: `"key": "${sample('rzp_test_', 14)}",`, token: sample('rzp_test_', 14) },
    ],
    ignores: ['rzp_live_YOUR_KEY_ID', sample('rzp_live_', 9)],
  },
});
