// ConfigCat: https://configcat.com/docs/sdk-reference/overview/#sdk-key
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('ConfigCat', {
  'configcat-sdk-key': {
    kind: 'shaped',
    title: 'ConfigCat SDK key',
    keywords: ['configcat-sdk-', 'configcat-proxy/'],
    pattern: /configcat-(?:sdk-\d|proxy)\/[A-Za-z0-9_-]{1,64}(?:\/[A-Za-z0-9_-]{22})?/,
    // It reads feature flags, and is shipped in apps.
    severity: 'low',
    variable: 'CONFIGCAT_SDK_KEY',
    revoke: 'https://configcat.com/docs/advanced/team-management/sdk-keys/',
  },
  'configcat-legacy-sdk-key': {
    kind: 'named',
    title: 'ConfigCat SDK key (before prefixes)',
    keywords: ['configcat'],
    pattern: /[A-Za-z0-9_-]{22}\/[A-Za-z0-9_-]{22}/,
    name: /key|configcat|getclient/,
    severity: 'low',
    variable: 'CONFIGCAT_SDK_KEY',
    revoke: 'https://configcat.com/docs/advanced/team-management/sdk-keys/',
  },
  'configcat-api-password': {
    kind: 'named',
    title: 'ConfigCat public API password',
    keywords: ['configcat'],
    pattern: /(?=[A-Za-z_-]{0,39}\d)[A-Za-z0-9+/_-]{40,90}={0,2}/,
    name: /pass/,
    variable: 'CONFIGCAT_BASIC_AUTH_PASSWORD',
    revoke: 'https://configcat.com/docs/api/reference/configcat-public-management-api/',
  },
});

const halves = (): string => [sample('', 22, 'base64url'), sample('', 22, 'base64url', 2)].join('/');
const key = (): string => `configcat-sdk-1/${halves()}`;

export const proof = (): Proofs<typeof rules> => ({
  'configcat-sdk-key': {
    finds: [
      { text: `CONFIGCAT_SDK_KEY=${key()}`, token: key() },
      { text: `const client = configcat.getClient("${key()}");`, token: key() },
    ],
    ignores: ['configcat.getClient("#YOUR-SDK-KEY#")', 'import "configcat-sdk-common"'],
  },
  'configcat-legacy-sdk-key': {
    finds: [
      { text: `ConfigCatClient.get("${halves()}")`, token: halves() },
      { text: `configcat:\n  sdkKey: ${halves()}`, token: halves() },
    ],
    ignores: [`configcat_url = "${halves()}"`],
  },
  'configcat-api-password': {
    finds: [
      {
        text: `CONFIGCAT_BASIC_AUTH_PASSWORD=${sample('', 64, 'hex')}`,
        token: sample('', 64, 'hex'),
      },
    ],
    ignores: [`configcat_etag = "${sample('', 64, 'hex')}"`],
  },
});
