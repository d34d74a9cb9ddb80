// Flutterwave: https://developer.flutterwave.com/docs/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://developer.flutterwave.com/docs/authentication';

export const rules = issuedBy('Flutterwave', {
  'flutterwave-secret-key': {
    kind: 'shaped',
    title: 'Flutterwave secret key',
    keywords: ['flwseck-'],
    pattern: /FLWSECK-[0-9a-zA-Z]{32,48}-X/,
    variable: 'FLW_SECRET_KEY',
    revoke,
  },
  'flutterwave-test-key': {
    kind: 'shaped',
    title: 'Flutterwave test secret key',
    keywords: ['flwseck_test-'],
    pattern: /FLWSECK_TEST-[0-9a-zA-Z]{32,48}-X/,
    severity: 'low',
    variable: 'FLW_SECRET_KEY',
    revoke,
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'flutterwave-secret-key': {
    finds: [
      {
        text: `FLW_SECRET_KEY=${sample('FLWSECK-', 32, 'hex')}-X`,
        token: `${sample('FLWSECK-', 32, 'hex')}-X`,
      },
    ],
    ignores: [sample('FLWSECK-', 20, 'hex')],
  },
  'flutterwave-test-key': {
    finds: [
      {
        text: `secretKey: "${sample('FLWSECK_TEST-', 32, 'hex')}-X"`,
        token: `${sample('FLWSECK_TEST-', 32, 'hex')}-X`,
      },
    ],
    ignores: [sample('FLWSECK_TEST-', 20, 'hex')],
  },
});
