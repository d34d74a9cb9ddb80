// CoinMarketCap: https://coinmarketcap.com/api/documentation/v1/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('CoinMarketCap', {
  'coinmarketcap-api-key': {
    kind: 'named',
    title: 'CoinMarketCap API key',
    keywords: ['coinmarketcap', 'cmc_api', 'cmc-api', 'cmc.api', 'cmcapi', 'cmc_pro_api', 'cmc_key'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /key|token/,
    variable: 'CMC_API_KEY',
    revoke: 'https://coinmarketcap.com/api/documentation/v1/',
  },
});

const key = (): string => [8, 4, 4, 4, 12].map((length, part) => sample('', length, 'hex', part)).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'coinmarketcap-api-key': {
    finds: [
      { text: `CMC_API_KEY=${key()}`, token: key() },
      {
        text: `curl https://pro-api.coinmarketcap.com/v1/key/info -H "X-CMC_PRO_API_KEY: ${key()}"`,
        token: key(),
      },
      { text: `'X-CMC_PRO_API_KEY': '${key()}',`, token: key() },
    ],
    ignores: [`coinmarketcap_session_id = "${key()}"`, 'CMC_API_KEY=your-api-key'],
  },
});
