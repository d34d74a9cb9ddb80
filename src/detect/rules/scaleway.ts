// Scaleway: https://www.scaleway.com/en/docs/iam/concepts/#api-key
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://www.scaleway.com/en/docs/iam/how-to/delete-api-keys/';

export const rules = issuedBy('Scaleway', {
  'scaleway-access-key': {
    kind: 'shaped',
    title: 'Scaleway access key ID',
    keywords: ['scw'],
    pattern: /SCW(?=[A-Z]{0,16}\d)[A-Z0-9]{17}/,
    // It opens nothing by itself, but says whose account it is, and its secret is seldom far.
    severity: 'low',
    variable: 'SCW_ACCESS_KEY',
    revoke,
  },
  'scaleway-secret-key': {
    kind: 'named',
    title: 'Scaleway secret key',
    keywords: ['scaleway', 'scw'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /secret|token|password/,
    variable: 'SCW_SECRET_KEY',
    revoke,
  },
});

const accessKey = (): string => sample('SCW', 17, 'upper');
const uuid = (seed = 1): string =>
  [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex', seed)).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'scaleway-access-key': {
    finds: [
      { text: `SCW_ACCESS_KEY=${accessKey()}`, token: accessKey() },
      { text: `"access_key": "${accessKey()}",`, token: accessKey() },
    ],
    ignores: [sample('SCW', 15, 'upper'), `SCW_ACCESS_KEY=SCW${'X'.repeat(17)}`],
  },
  'scaleway-secret-key': {
    finds: [
      { text: `SCW_SECRET_KEY=${uuid()}`, token: uuid() },
      { text: `access_key: ${accessKey()}\nsecret_key: ${uuid()}`, token: uuid() },
      {
        text: `curl -H "X-Auth-Token: ${uuid()}" https://api.scaleway.com/instance/v1/zones`,
        token: uuid(),
      },
    ],
    ignores: [
      `SCW_DEFAULT_PROJECT_ID=${uuid(2)}`,
      `scaleway:\n  organization_id: "${uuid(3)}"`,
      `secret_key: ${uuid()}`,
    ],
  },
});
