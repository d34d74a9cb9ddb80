// Paddle: https://developer.paddle.com/api-reference/about/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://developer.paddle.com/api-reference/about/api-keys';

export const rules = issuedBy('Paddle', {
  'paddle-api-key': {
    kind: 'shaped',
    title: 'Paddle API key',
    keywords: ['pdl_live_apikey_'],
    pattern: /pdl_live_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}/,
    variable: 'PADDLE_API_KEY',
    revoke,
  },
  'paddle-sandbox-key': {
    kind: 'shaped',
    title: 'Paddle sandbox API key',
    keywords: ['pdl_sdbx_apikey_'],
    pattern: /pdl_sdbx_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}/,
    severity: 'low',
    variable: 'PADDLE_API_KEY',
    revoke,
  },
  'paddle-webhook-secret': {
    kind: 'shaped',
    title: 'Paddle webhook secret',
    keywords: ['pdl_ntfset_'],
    pattern: /pdl_ntfset_[a-z0-9]{26}_[A-Za-z0-9+/_-]{24,64}={0,2}/,
    variable: 'PADDLE_WEBHOOK_SECRET',
    revoke: 'https://developer.paddle.com/webhooks/signature-verification',
  },
  'paddle-legacy-key': {
    kind: 'named',
    title: 'Paddle API key (before May 2025)',
    keywords: ['paddle_', 'paddle-', 'paddle.com', 'paddlehq', '@paddle/', 'paddleapi', 'paddlekey'],
    pattern: /(?=[A-Za-z]{0,49}\d)[A-Za-z0-9]{50}/,
    variable: 'PADDLE_API_KEY',
    revoke,
  },
});

const key = (environment: string): string =>
  [sample(`pdl_${environment}_apikey_`, 26, 'lower'), sample('', 22), sample('', 3)].join('_');
const secret = (): string => [sample('pdl_ntfset_', 26, 'lower'), sample('', 32)].join('_');
const legacy = (): string => sample('', 50, 'lower');

export const proof = (): Proofs<typeof rules> => ({
  'paddle-api-key': {
    finds: [
      { text: `PADDLE_API_KEY=${key('live')}`, token: key('live') },
      { text: `const paddle = new Paddle('${key('live')}');`, token: key('live') },
      { text: `Authorization: Bearer ${key('live')}`, token: key('live') },
    ],
    ignores: ['pdl_live_apikey_your_key_here', sample('pdl_live_apikey_', 26, 'lower')],
  },
  'paddle-sandbox-key': {
    finds: [
      { text: `paddle:\n  apiKey: ${key('sdbx')}`, token: key('sdbx') },
      { text: `Client("${key('sdbx')}", options=Options(Environment.SANDBOX))`, token: key('sdbx') },
    ],
    ignores: ['pdl_sdbx_apikey_your_key_here'],
  },
  'paddle-webhook-secret': {
    finds: [
      { text: `PADDLE_WEBHOOK_SECRET="${secret()}"`, token: secret() },
      { text: `paddle.webhooks.unmarshal(body, '${secret()}', signature)`, token: secret() },
    ],
    ignores: [sample('ntfset_', 26, 'lower'), 'pdl_ntfset_your_secret_key'],
  },
  'paddle-legacy-key': {
    finds: [
      { text: `PADDLE_API_KEY=${legacy()}`, token: legacy() },
      {
        text: `import { Paddle } from '@paddle/paddle-node-sdk';\nconst apiKey = '${legacy()}';`,
        token: legacy(),
      },
    ],
    ignores: [`apiKey = '${legacy()}'`, `paddle_checkout = "${legacy()}"`],
  },
});
