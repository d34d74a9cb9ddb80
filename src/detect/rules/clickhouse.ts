// ClickHouse Cloud: https://clickhouse.com/docs/cloud/manage/openapi
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('ClickHouse', {
  'clickhouse-cloud-api-secret': {
    kind: 'named',
    title: 'ClickHouse Cloud API key secret',
    keywords: ['clickhouse'],
    pattern: /4b1d[A-Za-z0-9]{38}/,
    name: /secret|key|token|pass/,
    variable: 'CLICKHOUSE_CLOUD_API_SECRET',
    revoke: 'https://clickhouse.com/docs/cloud/manage/openapi',
  },
});

const secret = (): string => sample('4b1d', 38);

export const proof = (): Proofs<typeof rules> => ({
  'clickhouse-cloud-api-secret': {
    finds: [
      { text: `CLICKHOUSE_CLOUD_API_SECRET=${secret()}`, token: secret() },
      {
        text: `provider "clickhouse" {\n  token_key    = var.key\n  token_secret = "${secret()}"\n}`,
        token: secret(),
      },
    ],
    ignores: [`clickhouse_query_id = "${secret()}"`, `CLICKHOUSE_CLOUD_API_KEY=${sample('', 20)}`],
  },
});
