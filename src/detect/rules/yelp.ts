// Yelp: https://docs.developer.yelp.com/docs/fusion-authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Yelp', {
  'yelp-api-key': {
    kind: 'named',
    title: 'Yelp API key',
    keywords: ['yelp'],
    pattern: /(?=[A-Za-z_-]{0,127}\d)[A-Za-z0-9_-]{128}/,
    variable: 'YELP_API_KEY',
    revoke: 'https://docs.developer.yelp.com/docs/fusion-authentication',
  },
});

const key = (): string => sample('', 128, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'yelp-api-key': {
    finds: [
      { text: `YELP_API_KEY=${key()}`, token: key() },
      { text: `const yelp = require('yelp-fusion');\nconst client = yelp.client('${key()}');`, token: key() },
      {
        text: `curl -H "Authorization: Bearer ${key()}" https://api.yelp.com/v3/businesses/search`,
        token: key(),
      },
      { text: `keys = { 'yelp': '${key()}' }`, token: key() },
    ],
    ignores: [`yelp_page = "${key()}"`, 'YELP_API_KEY=your_api_key'],
  },
});
