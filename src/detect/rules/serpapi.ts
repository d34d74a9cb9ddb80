// SerpApi: https://serpapi.com/faq/account-management/how-do-i-rotate-api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('SerpApi', {
  'serpapi-api-key': {
    kind: 'named',
    title: 'SerpApi API key',
    keywords: ['serpapi', 'serp_api', 'serp-api'],
    pattern: /[0-9a-f]{64}/,
    name: /key|token/,
    variable: 'SERPAPI_API_KEY',
    revoke: 'https://serpapi.com/faq/account-management/how-do-i-rotate-api-keys',
  },
});

const key = (): string => sample('', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'serpapi-api-key': {
    finds: [
      { text: `SERPAPI_API_KEY=${key()}`, token: key() },
      { text: `search = GoogleSearch({"q": "coffee", "api_key": "${key()}"})  # serpapi`, token: key() },
      { text: `curl "https://serpapi.com/search?engine=google&q=tea&api_key=${key()}"`, token: key() },
    ],
    ignores: [`serpapi_archive_sha256: ${key()}`, 'SERPAPI_API_KEY=secret_api_key'],
  },
});
