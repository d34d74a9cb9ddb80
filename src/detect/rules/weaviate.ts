// Weaviate: https://docs.weaviate.io/cloud/manage-clusters/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Weaviate', {
  'weaviate-api-key': {
    kind: 'named',
    title: 'Weaviate API key',
    keywords: ['weaviate', 'wcd_api_key', 'wcs_api_key', 'wcs_demo'],
    pattern:
      /(?=[A-Za-z]{0,35}\d)[A-Za-z0-9]{36,64}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|(?=[A-Za-z+/_-]{0,59}\d)[A-Za-z0-9+/_-]{60,160}={0,2}/,
    name: /key|auth|token/,
    variable: 'WEAVIATE_API_KEY',
    revoke: 'https://docs.weaviate.io/cloud/manage-clusters/authentication',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'weaviate-api-key': {
    finds: [
      { text: `WEAVIATE_API_KEY="${sample('', 36)}"`, token: sample('', 36) },
      {
        text: `weaviate.connect_to_weaviate_cloud(url, auth_credentials=Auth.api_key("${sample('', 40)}"))`,
        token: sample('', 40),
      },
      {
        text: `weaviate:\n  api-key: ${sample('', 86, 'base64')}==`,
        token: `${sample('', 86, 'base64')}==`,
      },
    ],
    ignores: [
      'WEAVIATE_API_KEY_FILE=/run/secrets/weaviate/cluster-01/api-key',
      `weaviate_object = "${sample('', 36)}"`,
      'WEAVIATE_API_KEY=your-weaviate-api-key',
    ],
  },
});
