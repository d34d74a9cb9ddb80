// Zilliz Cloud: https://docs.zilliz.com/docs/manage-api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Zilliz', {
  'zilliz-api-key': {
    kind: 'named',
    title: 'Zilliz Cloud API key',
    keywords: ['zilliz'],
    pattern: /[0-9a-f]{60,160}/,
    name: /key|token|auth/,
    variable: 'ZILLIZ_API_KEY',
    revoke: 'https://docs.zilliz.com/docs/manage-api-keys',
  },
});

const key = (): string => sample('', 72, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'zilliz-api-key': {
    finds: [
      { text: `ZILLIZ_API_KEY=${key()}`, token: key() },
      {
        text: `MilvusClient(uri="https://in03-x.serverless.gcp-us-west1.cloud.zilliz.com", token="${key()}")`,
        token: key(),
      },
    ],
    ignores: [`zilliz_digest = "${key()}"`, 'ZILLIZ_API_KEY=your_zilliz_api_key_here'],
  },
});
