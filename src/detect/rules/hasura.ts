// Hasura: https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Hasura', {
  'hasura-admin-secret': {
    kind: 'named',
    title: 'Hasura admin secret',
    keywords: ['hasura'],
    // Hasura Cloud makes 64 characters; people choose their own elsewhere.
    pattern: /(?=[A-Za-z]{0,19}\d)[A-Za-z0-9]{20,128}/,
    name: /admin[_-]?secret|access[_-]?key/,
    variable: 'HASURA_GRAPHQL_ADMIN_SECRET',
    revoke: 'https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/',
  },
  'hasura-access-token': {
    kind: 'named',
    title: 'Hasura Cloud personal access token',
    keywords: ['hasura'],
    pattern: /(?=[A-Za-z]{0,63}\d)[A-Za-z0-9]{64}/,
    name: /token|pat\b|auth/,
    variable: 'HASURA_PAT',
    revoke: 'https://hasura.io/docs/2.0/api-reference/cloud-api-reference/',
  },
});

const secret = (): string => sample('', 64);

export const proof = (): Proofs<typeof rules> => ({
  'hasura-admin-secret': {
    finds: [
      { text: `HASURA_GRAPHQL_ADMIN_SECRET: ${secret()}`, token: secret() },
      { text: `headers: { 'x-hasura-admin-secret': '${sample('', 32)}' }`, token: sample('', 32) },
      { text: `# hasura config.yaml\nadmin_secret: ${secret()}`, token: secret() },
    ],
    ignores: ['HASURA_GRAPHQL_ADMIN_SECRET=myadminsecretkey', `x-hasura-user-id: ${sample('', 32)}`],
  },
  'hasura-access-token': {
    finds: [
      { text: `fetch('https://data.pro.hasura.io/v1/graphql', { token: '${secret()}' })`, token: secret() },
      { text: `HASURA_ACCESS_TOKEN=${secret()}`, token: secret() },
    ],
    ignores: [`hasura_metadata_hash = "${secret()}"`],
  },
});
