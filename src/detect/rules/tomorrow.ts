// Tomorrow.io: https://docs.tomorrow.io/reference/api-authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Tomorrow.io', {
  'tomorrow-api-key': {
    kind: 'named',
    title: 'Tomorrow.io API key',
    keywords: [
      'tomorrow.io',
      'tomorrow_io',
      'tomorrowio',
      'tomorrow_api',
      'tomorrow.api',
      'tomorrowapi',
      'tomorrow-io',
      'climacell',
    ],
    pattern: /(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/,
    name: /key|token/,
    variable: 'TOMORROW_API_KEY',
    revoke: 'https://docs.tomorrow.io/reference/api-authentication',
  },
});

const key = (): string => sample('', 32);

export const proof = (): Proofs<typeof rules> => ({
  'tomorrow-api-key': {
    finds: [
      { text: `TOMORROW_API_KEY=${key()}`, token: key() },
      { text: `https://api.tomorrow.io/v4/weather/realtime?location=x&apikey=${key()}`, token: key() },
      { text: `tomorrowio:\n  api_key: "${key()}"`, token: key() },
    ],
    ignores: [`tomorrow_io_plan = "${key()}"`, 'TOMORROW_API_KEY=YOUR_API_KEY'],
  },
});
