// Unstructured: https://docs.unstructured.io/api-reference/overview
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Unstructured', {
  'unstructured-api-key': {
    kind: 'named',
    title: 'Unstructured API key',
    keywords: [
      'unstructured_api',
      'unstructured-api',
      'unstructured.api',
      'unstructuredapi',
      'unstructured.io',
      'unstructuredapp',
      'unstructuredio',
      'unstructuredclient',
      'unstructured_client',
    ],
    pattern: /(?=[A-Za-z]{0,29}\d)[A-Za-z0-9]{28,40}/,
    name: /key|token/,
    variable: 'UNSTRUCTURED_API_KEY',
    revoke: 'https://docs.unstructured.io/api-reference/overview',
  },
});

const key = (): string => sample('', 30);

export const proof = (): Proofs<typeof rules> => ({
  'unstructured-api-key': {
    finds: [
      { text: `UNSTRUCTURED_API_KEY=${key()}`, token: key() },
      { text: `client = UnstructuredClient(api_key_auth="${key()}")`, token: key() },
      {
        text: `curl https://api.unstructuredapp.io/general/v0/general -H "unstructured-api-key: ${key()}"`,
        token: key(),
      },
    ],
    ignores: [`unstructured_api_partition = "${key()}"`, 'UNSTRUCTURED_API_KEY=<your-api-key>'],
  },
});
