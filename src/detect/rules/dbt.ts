// dbt Cloud: https://docs.getdbt.com/docs/dbt-cloud-apis/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('dbt', {
  'dbt-cloud-token': {
    kind: 'shaped',
    title: 'dbt Cloud service or personal token',
    keywords: ['dbtc_', 'dbtu_'],
    pattern: /dbt[cu]_(?=[A-Za-z_-]{0,39}\d)[A-Za-z0-9_-]{40,90}={0,2}/,
    variable: 'DBT_CLOUD_API_TOKEN',
    revoke: 'https://docs.getdbt.com/docs/dbt-cloud-apis/service-tokens',
  },
  'dbt-cloud-legacy-token': {
    kind: 'named',
    title: 'dbt Cloud API token (before prefixes)',
    keywords: ['dbt_cloud', 'dbt-cloud', 'dbtcloud', 'getdbt.com', 'dbt_api', 'dbt_token'],
    pattern: /[0-9a-f]{40}/,
    name: /token|key|auth/,
    variable: 'DBT_CLOUD_API_TOKEN',
    revoke: 'https://docs.getdbt.com/docs/dbt-cloud-apis/user-tokens',
  },
});

const token = (prefix: string): string => sample(prefix, 52, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'dbt-cloud-token': {
    finds: [
      { text: `DBT_CLOUD_API_TOKEN=${token('dbtc_')}`, token: token('dbtc_') },
      { text: `headers = {"Authorization": "Token ${token('dbtu_')}"}`, token: token('dbtu_') },
      { text: `context:\n  token-value: "${token('dbtc_')}"`, token: token('dbtc_') },
    ],
    ignores: [
      'DBT_TOKEN=dbtc_your_api_token',
      'dbtu_models_with_a_rather_long_name_that_has_no_digits_in_it',
    ],
  },
  'dbt-cloud-legacy-token': {
    finds: [
      { text: `DBT_CLOUD_API_TOKEN=${sample('', 40, 'hex')}`, token: sample('', 40, 'hex') },
      {
        text: `curl https://cloud.getdbt.com/api/v2/accounts/ -H "Authorization: Token ${sample('', 40, 'hex')}"`,
        token: sample('', 40, 'hex'),
      },
    ],
    ignores: [`dbt_cloud_commit = "${sample('', 40, 'hex')}"`],
  },
});
