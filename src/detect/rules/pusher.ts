// Pusher: https://pusher.com/docs/channels/library_auth_reference/rest-api/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Pusher', {
  'pusher-secret': {
    kind: 'named',
    title: 'Pusher Channels secret',
    keywords: ['pusher'],
    pattern: /[0-9a-f]{20}/,
    name: /secret/,
    variable: 'PUSHER_APP_SECRET',
    revoke: 'https://support.pusher.com/hc/en-us/articles/9830577166867-How-do-I-rotate-my-app-credentials-',
  },
  'pusher-beams-key': {
    kind: 'named',
    title: 'Pusher Beams secret key',
    keywords: ['pusher', 'beams'],
    pattern: /[0-9A-F]{64}/,
    name: /secret|key/,
    variable: 'PUSHER_BEAMS_SECRET_KEY',
    revoke: 'https://pusher.com/docs/beams/concepts/access-tokens/',
  },
  'pusher-key': {
    kind: 'named',
    title: 'Pusher Channels key',
    keywords: ['pusher'],
    pattern: /[0-9a-f]{20}/,
    name: /^(?!.*secret).*(?:key|pusher$)/,
    // It is shipped to browsers.
    severity: 'low',
    variable: 'PUSHER_APP_KEY',
    revoke: 'https://support.pusher.com/hc/en-us/articles/9830577166867-How-do-I-rotate-my-app-credentials-',
  },
});

const key = (seed: number): string => sample('', 20, 'hex', seed);

export const proof = (): Proofs<typeof rules> => ({
  'pusher-secret': {
    finds: [
      { text: `PUSHER_APP_SECRET=${key(1)}`, token: key(1) },
      {
        text: `new Pusher({\n  appId: '1234567',\n  key: '${key(2)}',\n  secret: '${key(1)}' })`,
        token: key(1),
      },
    ],
    ignores: [`PUSHER_CHANNEL_HASH=${key(1)}`, `secret: '${key(1)}'`],
  },
  'pusher-beams-key': {
    finds: [
      {
        text: `new PushNotifications({ // @pusher/push-notifications-server\n  secretKey: '${sample('', 64, 'upperHex')}' })`,
        token: sample('', 64, 'upperHex'),
      },
      {
        text: `PUSHER_BEAMS_SECRET_KEY=${sample('', 64, 'upperHex')}`,
        token: sample('', 64, 'upperHex'),
      },
    ],
    ignores: [`pusher_sha256 = "${sample('', 64, 'upperHex')}"`],
  },
  'pusher-key': {
    finds: [
      { text: `PUSHER_APP_KEY=${key(1)}`, token: key(1) },
      { text: `const pusher = new Pusher('${key(1)}', { cluster: 'eu' });`, token: key(1) },
    ],
    ignores: ['PUSHER_APP_KEY=your_app_key'],
  },
});
