// age: https://age-encryption.org/v1
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('age', {
  'age-secret-key': {
    kind: 'shaped',
    title: 'age secret key',
    keywords: ['age-secret-key-1'],
    // The alphabet is that of Bech32: no 1, B, I or O.
    pattern: /AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}/,
    variable: 'SOPS_AGE_KEY',
    revoke: 'https://getsops.io/docs/#encrypting-using-age',
  },
});

const key = (): string => `AGE-SECRET-KEY-1${sample('', 58, 'upper').replace(/[1BIO]/g, 'Q')}`;

export const proof = (): Proofs<typeof rules> => ({
  'age-secret-key': {
    finds: [
      { text: `# created: 2024-01-01T00:00:00Z\n${key()}`, token: key() },
      { text: `SOPS_AGE_KEY=${key()}`, token: key() },
    ],
    ignores: ['AGE-SECRET-KEY-1...', sample('age', 58, 'lower')],
  },
});
