// OneSignal: https://documentation.onesignal.com/docs/en/keys-and-ids
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://documentation.onesignal.com/docs/en/keys-and-ids';

export const rules = issuedBy('OneSignal', {
  'onesignal-api-key': {
    kind: 'shaped',
    title: 'OneSignal app or organization API key',
    keywords: ['os_v2_app_', 'os_v2_org_'],
    pattern: /os_v2_(?:app|org)_[a-z2-7]{90,120}/,
    variable: 'ONESIGNAL_API_KEY',
    revoke,
  },
  'onesignal-legacy-key': {
    kind: 'named',
    title: 'OneSignal REST API or user auth key (legacy)',
    keywords: ['onesignal', 'one_signal', 'one-signal'],
    // The base64 of a UUID.
    pattern: /[MNOYZ][A-Za-z0-9]{47}/,
    name: /key|auth|token|secret/,
    variable: 'ONESIGNAL_REST_API_KEY',
    revoke,
  },
});

const key = (): string => sample('os_v2_app_', 103, 'base32').toLowerCase();
const legacy = (): string => btoa([8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-'));

export const proof = (): Proofs<typeof rules> => ({
  'onesignal-api-key': {
    finds: [
      { text: `ONESIGNAL_API_KEY=${key()}`, token: key() },
      { text: `headers: { Authorization: 'Key ${key()}' }`, token: key() },
      {
        text: `"org_key": "${sample('os_v2_org_', 103, 'base32').toLowerCase()}"`,
        token: sample('os_v2_org_', 103, 'base32').toLowerCase(),
      },
    ],
    ignores: ['Authorization: Key os_v2_app_...', 'os_v2_app_your_rest_api_key'],
  },
  'onesignal-legacy-key': {
    finds: [
      { text: `ONESIGNAL_REST_API_KEY=${legacy()}`, token: legacy() },
      {
        text: `curl https://onesignal.com/api/v1/notifications --header "Authorization: Basic ${legacy()}"`,
        token: legacy(),
      },
    ],
    ignores: [`onesignal_player = "${legacy()}"`, 'ONESIGNAL_REST_API_KEY=YOUR_REST_API_KEY'],
  },
});
