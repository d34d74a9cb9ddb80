// SingleStore: https://docs.singlestore.com/cloud/reference/management-api/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('SingleStore', {
  'singlestore-api-key': {
    kind: 'named',
    title: 'SingleStore Management API key',
    keywords: ['singlestore', 'single_store', 'memsql'],
    pattern: /[0-9a-f]{64}/,
    name: /key|token|auth/,
    variable: 'SINGLESTOREDB_API_KEY',
    revoke: 'https://docs.singlestore.com/cloud/reference/management-api/#authentication',
  },
});

const key = (): string => sample('', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'singlestore-api-key': {
    finds: [
      { text: `SINGLESTOREDB_API_KEY=${key()}`, token: key() },
      { text: `provider "singlestoredb" {\n  api_key = "${key()}"\n}`, token: key() },
    ],
    ignores: [`singlestore_sha256 = "${key()}"`, 'SINGLESTOREDB_API_KEY=<api_key>'],
  },
});
