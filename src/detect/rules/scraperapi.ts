// ScraperAPI: https://docs.scraperapi.com/getting-started/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('ScraperAPI', {
  'scraperapi-api-key': {
    kind: 'named',
    title: 'ScraperAPI API key',
    keywords: ['scraperapi', 'scraper_api', 'scraper-api'],
    pattern: /[0-9a-f]{32}/,
    name: /key|token/,
    variable: 'SCRAPERAPI_KEY',
    revoke: 'https://docs.scraperapi.com/getting-started/authentication',
  },
});

const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'scraperapi-api-key': {
    finds: [
      { text: `SCRAPERAPI_KEY=${key()}`, token: key() },
      { text: `const client = require('scraperapi-sdk')('x');\nconst apiKey = '${key()}';`, token: key() },
      { text: `payload = {"api_key": "${key()}"}  # https://api.scraperapi.com`, token: key() },
    ],
    ignores: [`scraperapi_cache = "${key()}"`, 'SCRAPERAPI_KEY=YOUR_API_KEY'],
  },
});
