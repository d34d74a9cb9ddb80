// Datadog: https://docs.datadoghq.com/account_management/api-app-keys/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.datadoghq.com/account_management/api-app-keys/#delete-api-keys-or-client-tokens';

export const rules = issuedBy('Datadog', {
  'datadog-api-key': {
    kind: 'named',
    title: 'Datadog API key',
    keywords: ['datadog', 'dd_api_key', 'dd-api-key'],
    pattern: /[0-9a-f]{32}/,
    name: /key|token|secret|auth/,
    variable: 'DD_API_KEY',
    revoke,
  },
  'datadog-app-key': {
    kind: 'named',
    title: 'Datadog application key',
    keywords: ['datadog', 'dd_app_key', 'dd-application-key', 'dd_application_key'],
    pattern: /[0-9a-f]{40}|ddapp_[A-Za-z0-9]{34}/,
    name: /key|token|secret|auth/,
    variable: 'DD_APP_KEY',
    revoke,
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'datadog-api-key': {
    finds: [
      { text: `DD_API_KEY=${sample('', 32, 'hex')}`, token: sample('', 32, 'hex') },
      { text: `datadog:\n  api_key: "${sample('', 32, 'hex')}"`, token: sample('', 32, 'hex') },
      { text: `curl -H "DD-API-KEY: ${sample('', 32, 'hex')}"`, token: sample('', 32, 'hex') },
    ],
    ignores: [
      `datadog_image_digest = "${sample('', 32, 'hex')}"`,
      `const md5 = '${sample('', 32, 'hex')}'`,
      `DD_API_KEY=${'0'.repeat(32)}`,
    ],
  },
  'datadog-app-key': {
    finds: [{ text: `"dd_app_key": "${sample('', 40, 'hex')}"`, token: sample('', 40, 'hex') }],
    ignores: [`# datadog\ncommit: ${sample('', 40, 'hex')}`],
  },
});
