// KuCoin: https://www.kucoin.com/docs-new/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('KuCoin', {
  'kucoin-api-secret': {
    kind: 'named',
    title: 'KuCoin API secret',
    keywords: ['kucoin'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /secret/,
    variable: 'KUCOIN_API_SECRET',
    revoke: 'https://www.kucoin.com/docs-new/authentication',
  },
});

const secret = (): string =>
  [8, 4, 4, 4, 12].map((length, part) => sample('', length, 'hex', part)).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'kucoin-api-secret': {
    finds: [
      { text: `KUCOIN_API_SECRET=${secret()}`, token: secret() },
      { text: `exchange = ccxt.kucoin({"secret": "${secret()}"})`, token: secret() },
      { text: `kucoin:\n  api_secret: ${secret()}`, token: secret() },
    ],
    ignores: [`KUCOIN_ORDER_ID=${secret()}`, 'KUCOIN_API_SECRET=your-secret'],
  },
});
