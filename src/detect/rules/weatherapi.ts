// WeatherAPI: https://www.weatherapi.com/docs/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('WeatherAPI', {
  'weatherapi-api-key': {
    kind: 'named',
    title: 'WeatherAPI.com key',
    keywords: ['weatherapi', 'weatherapi.com'],
    pattern: /[0-9a-f]{30,31}/,
    name: /key|token/,
    variable: 'WEATHERAPI_KEY',
    revoke: 'https://www.weatherapi.com/docs/',
  },
});

const key = (): string => sample('', 31, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'weatherapi-api-key': {
    finds: [
      { text: `WEATHERAPI_KEY=${key()}`, token: key() },
      { text: `http://api.weatherapi.com/v1/current.json?key=${key()}&q=London`, token: key() },
      { text: `BASE = 'https://api.weatherapi.com/v1'\nAPI_KEY = '${key()}'`, token: key() },
    ],
    ignores: [
      `weatherapi_cache = "${key()}"`,
      'http://api.weatherapi.com/v1/current.json?key=<YOUR_API_KEY>',
    ],
  },
});
