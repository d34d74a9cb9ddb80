// Hightouch: https://hightouch.com/docs/developer-tools/api-guide
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Hightouch', {
  'hightouch-api-key': {
    kind: 'named',
    title: 'Hightouch API key',
    keywords: ['hightouch'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /key|token|auth/,
    variable: 'HIGHTOUCH_API_KEY',
    revoke: 'https://hightouch.com/docs/developer-tools/api-guide',
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'hightouch-api-key': {
    finds: [
      { text: `HIGHTOUCH_API_KEY=${uuid()}`, token: uuid() },
      { text: `{ "hightouch": { "apiKey": "${uuid()}", "sync": 42 } }`, token: uuid() },
    ],
    ignores: [`hightouch_sync_id = "${uuid()}"`, 'HIGHTOUCH_API_KEY=YOUR_API_KEY'],
  },
});
