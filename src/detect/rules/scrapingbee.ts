// ScrapingBee: https://www.scrapingbee.com/documentation/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('ScrapingBee', {
  'scrapingbee-api-key': {
    kind: 'named',
    title: 'ScrapingBee API key',
    keywords: ['scrapingbee', 'scraping_bee', 'scraping-bee'],
    pattern: /(?=[A-Z]{0,79}\d)[A-Z0-9]{80}/,
    name: /key|token|^ScrapingBeeClient$/,
    variable: 'SCRAPINGBEE_API_KEY',
    revoke: 'https://www.scrapingbee.com/documentation/',
  },
});

const key = (): string => sample('', 80, 'upper');

export const proof = (): Proofs<typeof rules> => ({
  'scrapingbee-api-key': {
    finds: [
      { text: `SCRAPINGBEE_API_KEY=${key()}`, token: key() },
      { text: `client = ScrapingBeeClient(api_key='${key()}')`, token: key() },
      { text: `new ScrapingBeeClient('${key()}')`, token: key() },
      { text: `curl "https://app.scrapingbee.com/api/v1/?api_key=${key()}&url=x"`, token: key() },
    ],
    ignores: ['SCRAPINGBEE_API_KEY=YOUR-API-KEY', `board = "${key()}"`],
  },
});
