// Segment: https://www.twilio.com/docs/segment/api/public-api
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Segment', {
  'segment-token': {
    kind: 'shaped',
    title: 'Segment public API token',
    keywords: ['sgp_'],
    pattern: /sgp_[A-Za-z0-9]{64}/,
    variable: 'SEGMENT_PUBLIC_API_TOKEN',
    revoke: 'https://www.twilio.com/docs/segment/api/public-api',
  },
  'segment-write-key': {
    kind: 'named',
    title: 'Segment write key',
    keywords: ['segment', 'analytics'],
    pattern: /[A-Za-z0-9]{32}/,
    name: /write_?key/,
    // It lets anybody send events, and read none.
    severity: 'low',
    variable: 'SEGMENT_WRITE_KEY',
    revoke: 'https://www.twilio.com/docs/segment/connections/find-writekey',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'segment-token': {
    finds: [{ text: `SEGMENT_PUBLIC_API_TOKEN=${sample('sgp_', 64)}`, token: sample('sgp_', 64) }],
    ignores: [sample('sgp_', 40)],
  },
  'segment-write-key': {
    finds: [
      { text: `const analytics = new Analytics({ writeKey: '${sample('', 32)}' });`, token: sample('', 32) },
    ],
    ignores: [`SEGMENT_SOURCE_ID=${sample('', 32)}`],
  },
});
