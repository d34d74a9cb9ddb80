// Porkbun: https://kb.porkbun.com/article/190-getting-started-with-the-porkbun-api
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://kb.porkbun.com/article/190-getting-started-with-the-porkbun-api';

export const rules = issuedBy('Porkbun', {
  'porkbun-secret-key': {
    kind: 'shaped',
    title: 'Porkbun secret API key',
    keywords: ['sk1_'],
    pattern: /sk1_[0-9a-f]{64}/,
    variable: 'PORKBUN_SECRET_API_KEY',
    revoke,
  },
  'porkbun-api-key': {
    kind: 'shaped',
    title: 'Porkbun API key',
    keywords: ['pk1_'],
    pattern: /pk1_[0-9a-f]{64}/,
    // It takes the secret key beside it to open anything.
    severity: 'low',
    variable: 'PORKBUN_API_KEY',
    revoke,
  },
});

const secret = (): string => sample('sk1_', 64, 'hex');
const key = (): string => sample('pk1_', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'porkbun-secret-key': {
    finds: [
      { text: `PORKBUN_SECRET_API_KEY=${secret()}`, token: secret() },
      { text: `{"secretapikey": "${secret()}"}`, token: secret() },
    ],
    ignores: [sample('sk1_', 32, 'hex'), '"secretapikey": "sk1_your_key"'],
  },
  'porkbun-api-key': {
    finds: [
      { text: `PORKBUN_API_KEY="${key()}"`, token: key() },
      { text: `apikey: ${key()}`, token: key() },
    ],
    ignores: [sample('pk1_', 32, 'hex')],
  },
});
