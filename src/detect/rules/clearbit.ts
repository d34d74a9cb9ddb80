// Clearbit: https://dashboard.clearbit.com/docs#authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Clearbit', {
  'clearbit-secret-key': {
    kind: 'named',
    title: 'Clearbit secret API key',
    keywords: ['clearbit'],
    pattern: /sk_[0-9a-f]{32}/,
    // The value says enough: whatever it is given to, it is a key.
    name: /^/,
    variable: 'CLEARBIT_KEY',
    revoke: 'https://dashboard.clearbit.com/docs#authentication',
  },
});

const key = (): string => sample('sk_', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'clearbit-secret-key': {
    finds: [
      { text: `CLEARBIT_KEY=${key()}`, token: key() },
      { text: `const clearbit = require('clearbit')('${key()}');`, token: key() },
      { text: `curl 'https://person.clearbit.com/v2/people/find?email=a' -u ${key()}:`, token: key() },
    ],
    ignores: [`key = "${key()}"`, `CLEARBIT_PUBLISHABLE_KEY=${sample('pk_', 32, 'hex')}`],
  },
});
