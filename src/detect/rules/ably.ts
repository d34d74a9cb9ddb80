// Ably: https://ably.com/docs/auth#api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Ably', {
  'ably-api-key': {
    kind: 'named',
    title: 'Ably API key',
    keywords: ['ably_', 'ably-', 'ably.', 'ably/', 'ablykey', 'ably:', 'ablyrealtime', 'ablyrest'],
    // The ids of app and key, and the secret.
    pattern: /[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{6,8}:[A-Za-z0-9_-]{16,64}/,
    name: /key|auth|token|ably/,
    variable: 'ABLY_API_KEY',
    revoke: 'https://ably.com/docs/auth/revocation',
  },
});

const key = (length: number): string =>
  [[sample('', 6), sample('', 6)].join('.'), sample('', length, 'base64url')].join(':');

export const proof = (): Proofs<typeof rules> => ({
  'ably-api-key': {
    finds: [
      { text: `ABLY_API_KEY=${key(43)}`, token: key(43) },
      { text: `const realtime = new Ably.Realtime('${key(16)}');`, token: key(16) },
      {
        text: `curl https://rest.ably.io/channels/shop/messages\nkey: "${key(43)}"`,
        token: key(43),
      },
    ],
    ignores: ['ABLY_API_KEY=xxxxxx.xxxxxx:xxxxxxxxxxxxxxxx', `ably.clientId = "${sample('', 16)}"`],
  },
});
