// Omise (Opn Payments): https://docs.opn.ooo/api-authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.opn.ooo/api-authentication';

export const rules = issuedBy('Omise', {
  'omise-secret-key': {
    kind: 'shaped',
    title: 'Omise secret key',
    keywords: ['skey_'],
    pattern: /skey_(?=[a-z]{0,18}\d)[0-9a-z]{19}/,
    variable: 'OMISE_SECRET_KEY',
    revoke,
  },
  'omise-test-key': {
    kind: 'shaped',
    title: 'Omise test secret key',
    keywords: ['skey_test_'],
    pattern: /skey_test_(?=[a-z]{0,18}\d)[0-9a-z]{19}/,
    severity: 'low',
    variable: 'OMISE_SECRET_KEY',
    revoke,
  },
});

const live = (): string => sample('skey_5', 18, 'lower');
const test = (): string => sample('skey_test_5', 18, 'lower');

export const proof = (): Proofs<typeof rules> => ({
  'omise-secret-key': {
    finds: [
      { text: `OMISE_SECRET_KEY=${live()}`, token: live() },
      { text: `curl https://api.omise.co/charges -u ${live()}:`, token: live() },
      { text: `define('OMISE_SECRET_KEY', '${live()}');`, token: live() },
    ],
    ignores: [sample('pkey_5', 18, 'lower'), 'skey_your_secret_key_is'],
  },
  'omise-test-key': {
    finds: [
      { text: `const omise = require('omise')({ secretKey: '${test()}' });`, token: test() },
      { text: `omise.api_secret = "${test()}"`, token: test() },
    ],
    ignores: [sample('pkey_test_5', 18, 'lower'), 'skey_test_your_secret_key'],
  },
});
