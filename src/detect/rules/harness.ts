// Harness: https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Harness', {
  'harness-token': {
    kind: 'shaped',
    title: 'Harness personal or service account token',
    keywords: ['pat.', 'sat.'],
    // Older tokens lack the account in the middle.
    pattern: /[ps]at\.(?:[A-Za-z0-9_-]{22}\.)?[0-9a-f]{24}\.[A-Za-z0-9]{20}/,
    variable: 'HARNESS_PLATFORM_API_KEY',
    revoke:
      'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys#delete-api-keys',
  },
});

const token = (prefix: string): string =>
  [prefix, sample('', 22, 'base64url'), sample('', 24, 'hex'), sample('', 20)].join('.');
const older = (): string => ['pat', sample('', 24, 'hex'), sample('', 20)].join('.');

export const proof = (): Proofs<typeof rules> => ({
  'harness-token': {
    finds: [
      { text: `HARNESS_PLATFORM_API_KEY=${token('pat')}`, token: token('pat') },
      {
        text: `curl -H 'x-api-key: ${token('sat')}' https://app.harness.io/ng/api/user`,
        token: token('sat'),
      },
      { text: `platform_api_key = "${older()}"`, token: older() },
    ],
    ignores: ["-H 'x-api-key: pat.<account>.<id>.<token>'", 'const name = pat.match(/x/);'],
  },
});
