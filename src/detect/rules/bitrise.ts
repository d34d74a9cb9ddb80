// Bitrise: https://docs.bitrise.io/en/bitrise-platform/accounts/personal-access-tokens.html
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Bitrise', {
  'bitrise-access-token': {
    kind: 'named',
    title: 'Bitrise personal or workspace access token',
    keywords: ['bitrise'],
    pattern: /(?=[a-z0-9_-]{0,85}[A-Z])(?=[A-Za-z_-]{0,85}\d)[A-Za-z0-9_-]{80,90}/,
    name: /token|key|auth/,
    variable: 'BITRISE_API_TOKEN',
    revoke: 'https://docs.bitrise.io/en/bitrise-platform/accounts/personal-access-tokens.html',
  },
  'bitrise-build-trigger-token': {
    kind: 'named',
    title: 'Bitrise build trigger token',
    keywords: ['bitrise'],
    pattern: /(?=[a-z0-9_-]{0,21}[A-Z])(?=[A-Za-z_-]{0,21}\d)[A-Za-z0-9_-]{22}/,
    name: /token/,
    variable: 'BITRISE_BUILD_TRIGGER_TOKEN',
    revoke:
      'https://docs.bitrise.io/en/bitrise-ci/run-and-analyze-builds/starting-builds/triggering-builds-with-the-api.html',
  },
});

const token = (): string => sample('', 86, 'base64url');
const trigger = (): string => sample('', 22, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'bitrise-access-token': {
    finds: [
      { text: `BITRISE_API_TOKEN=${token()}`, token: token() },
      { text: `curl -H 'Authorization: ${token()}' https://api.bitrise.io/v0.1/me`, token: token() },
    ],
    ignores: [
      `bitrise_build_log = "${token()}"`,
      "curl -H 'Authorization: THE-ACCESS-TOKEN' https://api.bitrise.io",
    ],
  },
  'bitrise-build-trigger-token': {
    finds: [
      {
        text: `"hook_info": {\n  "type": "bitrise",\n  "build_trigger_token": "${trigger()}"\n}`,
        token: trigger(),
      },
      { text: `BITRISE_BUILD_TRIGGER_TOKEN: ${trigger()}`, token: trigger() },
    ],
    ignores: [`BITRISE_APP_SLUG=${sample('', 16, 'hex')}`, `build_trigger_token: ${trigger()}`],
  },
});
