// CoinAPI: https://docs.coinapi.io/authentication/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('CoinAPI', {
  'coinapi-api-key': {
    kind: 'named',
    title: 'CoinAPI key',
    keywords: ['coinapi'],
    pattern: /[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}/,
    name: /key|token/,
    variable: 'COINAPI_KEY',
    revoke: 'https://docs.coinapi.io/authentication/',
  },
});

const key = (): string => [8, 4, 4, 4, 12].map((length, part) => sample('', length, 'hex', part)).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'coinapi-api-key': {
    finds: [
      { text: `COINAPI_KEY=${key()}`, token: key() },
      {
        text: `curl https://rest.coinapi.io/v1/exchangerate/BTC/USD -H "X-CoinAPI-Key: ${key()}"`,
        token: key(),
      },
      { text: `coinapi:\n  key: ${key()}`, token: key() },
    ],
    ignores: [`coinapi_request_id = "${key()}"`, 'COINAPI_KEY=YOUR_API_KEY'],
  },
});
