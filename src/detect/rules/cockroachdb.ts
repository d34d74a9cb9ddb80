// CockroachDB Cloud: https://www.cockroachlabs.com/docs/cockroachcloud/managing-access#api-access
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Cockroach Labs', {
  'cockroachdb-cloud-api-key': {
    kind: 'shaped',
    title: 'CockroachDB Cloud API key',
    keywords: ['ccdb1_'],
    pattern: /CCDB1_[A-Za-z0-9]{20,24}_[A-Za-z0-9]{38,44}/,
    variable: 'COCKROACH_API_KEY',
    revoke: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access#manage-service-accounts',
  },
});

const key = (): string => [sample('CCDB1_', 22), sample('', 40)].join('_');

export const proof = (): Proofs<typeof rules> => ({
  'cockroachdb-cloud-api-key': {
    finds: [
      { text: `COCKROACH_API_KEY=${key()}`, token: key() },
      {
        text: `curl https://cockroachlabs.cloud/api/v1/clusters -H 'Authorization: Bearer ${key()}'`,
        token: key(),
      },
    ],
    ignores: ['COCKROACH_API_KEY=CCDB1_your_key', sample('CCDB1_', 22)],
  },
});
