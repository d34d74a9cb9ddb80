// Retell AI: https://docs.retellai.com/accounts/api-keys-overview
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Retell AI', {
  'retell-api-key': {
    kind: 'named',
    title: 'Retell AI API key',
    keywords: ['retell'],
    pattern: /key_[0-9a-f]{24,32}/,
    name: /key|token|secret/,
    variable: 'RETELL_API_KEY',
    revoke: 'https://docs.retellai.com/accounts/api-keys-overview',
  },
});

const key = (): string => sample('key_', 28, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'retell-api-key': {
    finds: [
      { text: `RETELL_API_KEY=${key()}`, token: key() },
      { text: `const client = new Retell({ apiKey: '${key()}' });`, token: key() },
      { text: `{"retell": {"api_key": "${key()}"}}`, token: key() },
    ],
    ignores: ['RETELL_API_KEY=key_xxx', `api_key: "${key()}"`],
  },
});
