// Binance: https://www.binance.com/en/support/faq/detail/360002502072
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://www.binance.com/en/support/faq/detail/360002502072';

export const rules = issuedBy('Binance', {
  'binance-api-secret': {
    kind: 'named',
    title: 'Binance API secret',
    keywords: ['binance'],
    pattern: /(?=[A-Za-z]{0,63}\d)[A-Za-z0-9]{64}/,
    name: /secret|private/,
    variable: 'BINANCE_API_SECRET',
    revoke,
  },
  'binance-api-key': {
    kind: 'named',
    title: 'Binance API key',
    keywords: ['binance'],
    pattern: /(?=[A-Za-z]{0,63}\d)[A-Za-z0-9]{64}/,
    name: /^(?!.*secret).*key/,
    variable: 'BINANCE_API_KEY',
    revoke,
  },
});

const secret = (): string => sample('', 64);
const key = (): string => sample('', 64);

export const proof = (): Proofs<typeof rules> => ({
  'binance-api-secret': {
    finds: [
      { text: `BINANCE_API_SECRET=${secret()}`, token: secret() },
      { text: `exchange = ccxt.binance({"secret": "${secret()}"})`, token: secret() },
      { text: `BINANCE_SECRET_KEY: "${secret()}"`, token: secret() },
    ],
    ignores: [`binance_order_signature = "${secret()}"`, 'BINANCE_API_SECRET=your_secret'],
  },
  'binance-api-key': {
    finds: [
      { text: `BINANCE_API_KEY=${key()}`, token: key() },
      { text: `curl https://api.binance.com/api/v3/account -H "X-MBX-APIKEY: ${key()}"`, token: key() },
    ],
    ignores: [`binance_order = "${key()}"`, 'BINANCE_API_KEY=your_api_key'],
  },
});
