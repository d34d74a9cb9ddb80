// Databricks: https://docs.databricks.com/aws/en/dev-tools/auth/pat
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.databricks.com/aws/en/dev-tools/auth/pat';

export const rules = issuedBy('Databricks', {
  'databricks-token': {
    kind: 'shaped',
    title: 'Databricks personal access token',
    keywords: ['dapi'],
    pattern: /dapi[0-9a-f]{32}(?:-\d{1,2})?/,
    variable: 'DATABRICKS_TOKEN',
    revoke,
  },
  'databricks-oauth-secret': {
    kind: 'shaped',
    title: 'Databricks OAuth secret of a service principal',
    keywords: ['dose'],
    pattern: /dose[0-9a-f]{32}/,
    variable: 'DATABRICKS_CLIENT_SECRET',
    revoke: 'https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'databricks-token': {
    finds: [
      {
        text: `[DEFAULT]\nhost = https://adb-1.azuredatabricks.net\ntoken = ${sample('dapi', 32, 'hex')}-3`,
        token: `${sample('dapi', 32, 'hex')}-3`,
      },
      { text: `sql.connect(access_token="${sample('dapi', 32, 'hex')}")`, token: sample('dapi', 32, 'hex') },
    ],
    ignores: [sample('dapi', 20, 'hex'), `const dapi = 'version-2'`],
  },
  'databricks-oauth-secret': {
    finds: [{ text: `client_secret = "${sample('dose', 32, 'hex')}"`, token: sample('dose', 32, 'hex') }],
    ignores: [sample('dose', 16, 'hex')],
  },
});
