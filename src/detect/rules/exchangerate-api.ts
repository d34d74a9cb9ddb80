// ExchangeRate-API: https://www.exchangerate-api.com/docs/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://www.exchangerate-api.com/docs/authentication';

export const rules = issuedBy('ExchangeRate-API', {
  'exchangerate-api-key': {
    kind: 'named',
    title: 'ExchangeRate-API key',
    keywords: [
      'exchangerate-api',
      'exchangerate_api',
      'exchangerateapi',
      'exchange_rate_api',
      'exchange-rate-api',
    ],
    pattern: /[0-9a-f]{24}/,
    variable: 'EXCHANGERATE_API_KEY',
    revoke,
  },
  'exchangerate-api-url': {
    kind: 'shaped',
    title: 'ExchangeRate-API key in a URL',
    keywords: ['exchangerate-api.com/v'],
    pattern: /exchangerate-api\.com\/v\d\/(?<value>[0-9a-f]{24})/,
    variable: 'EXCHANGERATE_API_KEY',
    revoke,
  },
});

const key = (): string => sample('', 24, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'exchangerate-api-key': {
    finds: [
      { text: `EXCHANGERATE_API_KEY=${key()}`, token: key() },
      {
        text: `curl -H "Authorization: Bearer ${key()}" https://v6.exchangerate-api.com/v6/latest/EUR`,
        token: key(),
      },
      { text: `EXCHANGE_RATE_API_KEY: "${key()}"`, token: key() },
    ],
    ignores: [`apiKey = "${key()}"`, 'EXCHANGERATE_API_KEY=YOUR-API-KEY'],
  },
  'exchangerate-api-url': {
    finds: [
      { text: `const url = "https://v6.exchangerate-api.com/v6/${key()}/latest/USD";`, token: key() },
      { text: `requests.get(f'https://v6.exchangerate-api.com/v6/${key()}/pair/EUR/{to}')`, token: key() },
    ],
    ignores: [
      'https://v6.exchangerate-api.com/v6/YOUR-API-KEY/latest/USD',
      `https://v6.shop.example/v6/${key()}/latest`,
    ],
  },
});
