// Telnyx: https://developers.telnyx.com/development/api-fundamentals/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Telnyx', {
  'telnyx-api-key': {
    kind: 'shaped',
    title: 'Telnyx API key',
    // Behind `KEY` stands the time it was made, which begins with a zero for years to come.
    keywords: ['key0'],
    pattern: /KEY0[0-9A-F]{31}_[A-Za-z0-9]{20,24}/,
    variable: 'TELNYX_API_KEY',
    revoke: 'https://support.telnyx.com/en/articles/4305158-api-keys-and-how-to-use-them',
  },
});

const key = (): string => [sample('KEY01', 30, 'upperHex'), sample('', 22)].join('_');

export const proof = (): Proofs<typeof rules> => ({
  'telnyx-api-key': {
    finds: [
      { text: `TELNYX_API_KEY=${key()}`, token: key() },
      { text: `const telnyx = require('telnyx')('${key()}');`, token: key() },
      { text: `curl -H "Authorization: Bearer ${key()}" https://api.telnyx.com/v2/messages`, token: key() },
    ],
    ignores: ['KEY0_NAME', sample('KEY01', 30, 'upperHex')],
  },
});
