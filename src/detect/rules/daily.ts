// Daily: https://docs.daily.co/reference/rest-api
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Daily', {
  'daily-api-key': {
    kind: 'named',
    title: 'Daily API key',
    keywords: ['daily_api', 'daily-api', 'daily.api', 'dailyapi', 'daily.co', 'dailyco', 'daily_co'],
    pattern: /[0-9a-f]{64}/,
    name: /key|token/,
    variable: 'DAILY_API_KEY',
    revoke: 'https://docs.daily.co/reference/rest-api',
  },
});

const key = (): string => sample('', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'daily-api-key': {
    finds: [
      { text: `DAILY_API_KEY=${key()}`, token: key() },
      { text: `daily_api_key: "${key()}"`, token: key() },
      { text: `DAILY_URL = "https://api.daily.co/v1"\nAPI_KEY = "${key()}"`, token: key() },
    ],
    ignores: [`daily_api_checksum = "${key()}"`, 'DAILY_API_KEY=your-daily-api-key'],
  },
});
