// AppSignal: https://docs.appsignal.com/appsignal/terminology.html
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('AppSignal', {
  'appsignal-push-api-key': {
    kind: 'named',
    title: 'AppSignal push or front-end API key',
    keywords: ['appsignal'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /key/,
    variable: 'APPSIGNAL_PUSH_API_KEY',
    revoke: 'https://docs.appsignal.com/appsignal/terminology.html#push-api-key',
  },
  'appsignal-api-token': {
    kind: 'named',
    title: 'AppSignal personal API token',
    keywords: ['appsignal'],
    pattern: /(?=[a-z0-9_-]{0,19}[A-Z])(?=[A-Za-z_-]{0,19}\d)[A-Za-z0-9_-]{20}/,
    name: /token/,
    variable: 'APPSIGNAL_API_TOKEN',
    revoke: 'https://docs.appsignal.com/api/overview.html',
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'appsignal-push-api-key': {
    finds: [
      { text: `APPSIGNAL_PUSH_API_KEY=${uuid()}`, token: uuid() },
      { text: `config :appsignal, :config,\n  push_api_key: "${uuid()}",\n  active: true`, token: uuid() },
      { text: `new Appsignal({ name: "Shop", pushApiKey: "${uuid()}" });`, token: uuid() },
    ],
    ignores: [`appsignal_app_id = "${uuid()}"`, 'APPSIGNAL_PUSH_API_KEY=<YOUR_API_KEY>'],
  },
  'appsignal-api-token': {
    finds: [
      { text: `APPSIGNAL_API_TOKEN=${sample('', 20)}`, token: sample('', 20) },
      {
        text: `curl "https://appsignal.com/api/apps.json?token=${sample('', 20)}"`,
        token: sample('', 20),
      },
    ],
    ignores: [`appsignal_revision = "${sample('', 20)}"`],
  },
});
