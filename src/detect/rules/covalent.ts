// Covalent: https://goldrush.dev/docs/unified-api/setup
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Covalent', {
  'covalent-api-key': {
    kind: 'shaped',
    title: 'Covalent API key',
    keywords: ['cqt_', 'ckey_'],
    pattern: /cqt_(?=[A-Za-z]{0,27}\d)[A-Za-z0-9]{28}|ckey_[0-9a-f]{27}/,
    variable: 'COVALENT_API_KEY',
    revoke: 'https://goldrush.dev/docs/unified-api/setup',
  },
});

const key = (): string => sample('cqt_rQ', 26);

export const proof = (): Proofs<typeof rules> => ({
  'covalent-api-key': {
    finds: [
      { text: `COVALENT_API_KEY=${key()}`, token: key() },
      { text: `const client = new GoldRushClient("${key()}");`, token: key() },
      { text: `curl -u ${key()}: https://api.covalenthq.com/v1/chains/`, token: key() },
    ],
    ignores: ['COVALENT_API_KEY=cqt_your_key', 'ckey_hash'],
  },
});
