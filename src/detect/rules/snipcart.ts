// Snipcart: https://docs.snipcart.com/v3/api-reference/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Snipcart', {
  'snipcart-secret-key': {
    kind: 'named',
    title: 'Snipcart secret API key',
    keywords: ['snipcart'],
    pattern: /ST?_[A-Za-z0-9]{60,120}={0,2}/,
    variable: 'SNIPCART_SECRET_KEY',
    revoke: 'https://docs.snipcart.com/v3/api-reference/authentication',
  },
});

const key = (): string => sample('ST_', 92);

export const proof = (): Proofs<typeof rules> => ({
  'snipcart-secret-key': {
    finds: [
      { text: `SNIPCART_SECRET_KEY=${key()}`, token: key() },
      { text: `module.exports = { snipcart: '${key()}' };`, token: key() },
      { text: `curl https://app.snipcart.com/api/orders -u ${key()}:`, token: key() },
    ],
    ignores: [`snipcart_order = "${key()}"`, 'SNIPCART_SECRET_KEY=ST_YOUR_SECRET'],
  },
});
