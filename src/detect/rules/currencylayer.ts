// Currencylayer: https://currencylayer.com/documentation
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Currencylayer', {
  'currencylayer-access-key': {
    kind: 'named',
    title: 'Currencylayer access key',
    keywords: ['currencylayer', 'currency_layer'],
    pattern: /[0-9a-f]{32}/,
    variable: 'CURRENCYLAYER_API_KEY',
    revoke: 'https://currencylayer.com/documentation',
  },
});

const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'currencylayer-access-key': {
    finds: [
      { text: `CURRENCYLAYER_API_KEY=${key()}`, token: key() },
      { text: `http://api.currencylayer.com/live?access_key=${key()}&currencies=EUR`, token: key() },
      { text: `currencylayer:\n  access_key: "${key()}"`, token: key() },
      { text: `config = { "currencylayer": "${key()}" }`, token: key() },
    ],
    ignores: [`currencylayer_checksum = "${key()}"`, 'CURRENCYLAYER_API_KEY=YOUR_ACCESS_KEY'],
  },
});
