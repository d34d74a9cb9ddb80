// Browserbase: https://docs.browserbase.com/reference/api/overview
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Browserbase', {
  'browserbase-api-key': {
    kind: 'shaped',
    title: 'Browserbase API key',
    keywords: ['bb_live_'],
    pattern: /bb_live_[A-Za-z0-9_-]{20,44}/,
    variable: 'BROWSERBASE_API_KEY',
    revoke: 'https://docs.browserbase.com/reference/api/overview',
  },
});

const key = (): string => sample('bb_live_', 27, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'browserbase-api-key': {
    finds: [
      { text: `BROWSERBASE_API_KEY=${key()}`, token: key() },
      { text: `curl -H "x-bb-api-key: ${key()}" https://api.browserbase.com/v1/sessions`, token: key() },
      { text: `wss://connect.browserbase.com?apiKey=${key()}`, token: key() },
    ],
    ignores: ['BROWSERBASE_API_KEY=bb_live_...', 'bb_live_your_api_key_here'],
  },
});
