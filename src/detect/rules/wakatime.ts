// WakaTime: https://wakatime.com/developers#authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://wakatime.com/settings/api-key';

export const rules = issuedBy('WakaTime', {
  'wakatime-api-key': {
    kind: 'shaped',
    title: 'WakaTime API key',
    keywords: ['waka_'],
    pattern: /waka_[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    variable: 'WAKATIME_API_KEY',
    revoke,
  },
  'wakatime-legacy-api-key': {
    kind: 'named',
    title: 'WakaTime API key (older)',
    keywords: ['wakatime'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /key|token|secret/,
    variable: 'WAKATIME_API_KEY',
    revoke,
  },
});

const key = (): string =>
  `waka_${[8, 4, 4, 4, 12].map((length, seed) => sample('', length, 'hex', seed)).join('-')}`;
const legacyKey = (): string =>
  [8, 4, 4, 4, 12].map((length, seed) => sample('', length, 'hex', seed)).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'wakatime-api-key': {
    finds: [
      { text: `WAKATIME_API_KEY=${key()}`, token: key() },
      { text: `[settings]\napi_key = ${key()}`, token: key() },
      { text: `curl -u ${key()}: https://api.wakatime.com/api/v1/users/current`, token: key() },
    ],
    ignores: ['WAKATIME_API_KEY=waka_xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx', 'waka_time'],
  },
  'wakatime-legacy-api-key': {
    finds: [
      { text: `WAKATIME_API_KEY=${legacyKey()}`, token: legacyKey() },
      { text: `"wakatime": { "api_key": "${legacyKey()}" }`, token: legacyKey() },
      { text: `# ~/.wakatime.cfg\n[settings]\napi_key = ${legacyKey()}`, token: legacyKey() },
    ],
    ignores: [`wakatime_project_id = "${legacyKey()}"`, 'api_key = your_key'],
  },
});
