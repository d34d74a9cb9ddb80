// Bright Data: https://docs.brightdata.com/api-reference/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Bright Data', {
  'brightdata-api-key': {
    kind: 'named',
    title: 'Bright Data API key',
    keywords: ['brightdata', 'bright_data', 'bright-data', 'luminati'],
    pattern: /[0-9a-f]{64}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /key|token/,
    variable: 'BRIGHTDATA_API_KEY',
    revoke: 'https://docs.brightdata.com/api-reference/authentication',
  },
});

const key = (): string => sample('', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'brightdata-api-key': {
    finds: [
      { text: `BRIGHTDATA_API_KEY=${key()}`, token: key() },
      { text: `client = BrightDataClient(token="${key()}")  # brightdata`, token: key() },
      { text: `"env": { "BRIGHT_DATA_API_TOKEN": "${key()}" }`, token: key() },
    ],
    ignores: [`brightdata_snapshot = "${key()}"`, 'BRIGHTDATA_API_KEY=YOUR_API_KEY'],
  },
});
