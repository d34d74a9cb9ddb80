// Alpha Vantage: https://www.alphavantage.co/support/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Alpha Vantage', {
  'alphavantage-api-key': {
    kind: 'named',
    title: 'Alpha Vantage API key',
    keywords: ['alphavantage', 'alpha_vantage', 'alpha-vantage'],
    pattern: /(?=[A-Z]{0,15}\d)[A-Z0-9]{16}/,
    name: /key|token/,
    variable: 'ALPHAVANTAGE_API_KEY',
    revoke: 'https://www.alphavantage.co/support/',
  },
});

const key = (): string => sample('', 16, 'upper');

export const proof = (): Proofs<typeof rules> => ({
  'alphavantage-api-key': {
    finds: [
      { text: `ALPHAVANTAGE_API_KEY=${key()}`, token: key() },
      { text: `ts = TimeSeries(key='${key()}')  # alpha_vantage`, token: key() },
      {
        text: `curl "https://www.alphavantage.co/query?function=OVERVIEW&symbol=IBM&apikey=${key()}"`,
        token: key(),
      },
    ],
    ignores: ['ALPHAVANTAGE_API_KEY=YOUR_API_KEY', `alphavantage_function = "${key()}"`],
  },
});
