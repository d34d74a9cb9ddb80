// Nasdaq Data Link: https://docs.data.nasdaq.com/docs/getting-started
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Nasdaq Data Link', {
  'nasdaq-api-key': {
    kind: 'named',
    title: 'Nasdaq Data Link (Quandl) API key',
    keywords: [
      'quandl',
      'nasdaq_data_link',
      'nasdaq-data-link',
      'nasdaq.data.link',
      'nasdaqdatalink',
      'data.nasdaq.com',
    ],
    pattern: /(?=[A-Za-z_-]{0,19}\d)[A-Za-z0-9_-]{20}/,
    name: /key|token/,
    variable: 'NASDAQ_DATA_LINK_API_KEY',
    revoke: 'https://docs.data.nasdaq.com/docs/getting-started',
  },
});

const key = (): string => sample('', 20);

export const proof = (): Proofs<typeof rules> => ({
  'nasdaq-api-key': {
    finds: [
      { text: `NASDAQ_DATA_LINK_API_KEY=${key()}`, token: key() },
      { text: `quandl.ApiConfig.api_key = "${key()}"`, token: key() },
      { text: `curl "https://data.nasdaq.com/api/v3/datasets/FRED/GDP.json?api_key=${key()}"`, token: key() },
    ],
    ignores: ['QUANDL_API_KEY=YOURAPIKEY', `quandl_dataset = "${key()}"`],
  },
});
