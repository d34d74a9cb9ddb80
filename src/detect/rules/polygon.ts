// Polygon.io: https://polygon.io/docs/rest/quickstart
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Polygon.io', {
  'polygon-api-key': {
    kind: 'named',
    title: 'Polygon.io API key',
    keywords: [
      'polygon_api',
      'polygon-api',
      'polygon.api',
      'polygonapi',
      'polygon.io',
      'polygonio',
      'polygon_key',
      'poly_api_key',
    ],
    pattern: /(?=[A-Za-z_]{0,31}\d)[A-Za-z0-9_]{32}/,
    name: /key|token|^RESTClient$/,
    variable: 'POLYGON_API_KEY',
    revoke: 'https://polygon.io/docs/rest/quickstart',
  },
});

const key = (): string => sample('', 32);

export const proof = (): Proofs<typeof rules> => ({
  'polygon-api-key': {
    finds: [
      { text: `POLYGON_API_KEY=${key()}`, token: key() },
      { text: `from polygon import RESTClient  # polygon.io\nclient = RESTClient("${key()}")`, token: key() },
      { text: `curl "https://api.polygon.io/v3/reference/tickers?apiKey=${key()}"`, token: key() },
    ],
    ignores: [`polygon_api_request = "${key()}"`, 'POLYGON_API_KEY=YOUR_API_KEY'],
  },
});
