// Bitfinex: https://docs.bitfinex.com/docs/rest-auth
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.bitfinex.com/docs/rest-auth';

export const rules = issuedBy('Bitfinex', {
  'bitfinex-api-secret': {
    kind: 'named',
    title: 'Bitfinex API secret',
    keywords: ['bitfinex', 'bfx_api', 'bfx_secret'],
    pattern: /(?=[A-Za-z]{0,42}\d)(?:[A-Za-z0-9]{43}|[0-9a-f]{48,64})/,
    name: /secret|private/,
    variable: 'BITFINEX_API_SECRET',
    revoke,
  },
  'bitfinex-api-key': {
    kind: 'named',
    title: 'Bitfinex API key',
    keywords: ['bitfinex', 'bfx_api'],
    pattern: /(?=[A-Za-z]{0,42}\d)(?:[A-Za-z0-9]{43}|[0-9a-f]{48,64})/,
    name: /^(?!.*secret).*key/,
    variable: 'BITFINEX_API_KEY',
    revoke,
  },
});

const secret = (): string => sample('', 43);
const key = (): string => sample('', 43);

export const proof = (): Proofs<typeof rules> => ({
  'bitfinex-api-secret': {
    finds: [
      { text: `BITFINEX_API_SECRET=${secret()}`, token: secret() },
      { text: `exchange = ccxt.bitfinex({"secret": "${secret()}"})`, token: secret() },
      { text: `bitfinex:\n  api_secret: "${secret()}"`, token: secret() },
    ],
    ignores: [`bitfinex_order = "${secret()}"`, 'BITFINEX_API_SECRET=your_secret'],
  },
  'bitfinex-api-key': {
    finds: [
      { text: `BITFINEX_API_KEY=${key()}`, token: key() },
      { text: `new RESTv2({ apiKey: '${key()}' }) // bitfinex`, token: key() },
    ],
    ignores: [`bitfinex_wallet = "${key()}"`],
  },
});
