// Zyte: https://docs.zyte.com/zyte-api/usage/authentication.html
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Zyte', {
  'zyte-api-key': {
    kind: 'named',
    title: 'Zyte API or Scrapy Cloud key',
    keywords: ['zyte', 'shub_apikey', 'shub_api', 'scrapinghub', 'scrapy_cloud', 'crawlera_apikey'],
    pattern: /[0-9a-f]{32}/,
    name: /key|token/,
    variable: 'ZYTE_API_KEY',
    revoke: 'https://docs.zyte.com/zyte-api/usage/authentication.html',
  },
});

const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'zyte-api-key': {
    finds: [
      { text: `ZYTE_API_KEY = "${key()}"`, token: key() },
      { text: `export SHUB_APIKEY=${key()}`, token: key() },
      { text: `client = ScrapinghubClient(apikey="${key()}")`, token: key() },
      { text: `apikeys:\n  # zyte\n  default_key: ${key()}`, token: key() },
    ],
    ignores: [`zyte_job_fingerprint = "${key()}"`, 'ZYTE_API_KEY=YOUR_ZYTE_API_KEY'],
  },
});
