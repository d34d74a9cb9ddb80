// MongoDB Atlas: https://www.mongodb.com/docs/atlas/configure-api-access/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://www.mongodb.com/docs/atlas/configure-api-access/';

export const rules = issuedBy('MongoDB Atlas', {
  'mongodb-atlas-service-account-secret': {
    kind: 'shaped',
    title: 'MongoDB Atlas service account secret',
    keywords: ['mdb_sa_sk_'],
    pattern: /mdb_sa_sk_[A-Za-z0-9_-]{36,48}/,
    variable: 'MONGODB_ATLAS_CLIENT_SECRET',
    revoke: 'https://www.mongodb.com/docs/atlas/tutorial/rotate-service-account-secrets/',
  },
  'mongodb-atlas-private-key': {
    kind: 'named',
    title: 'MongoDB Atlas private API key',
    keywords: [
      'mongodb_atlas',
      'mongodb-atlas',
      'mongodbatlas',
      'atlas_private',
      'atlas_api',
      'mcli_private',
      'cloud.mongodb.com',
    ],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /private|secret|api_?key/,
    variable: 'MONGODB_ATLAS_PRIVATE_KEY',
    revoke,
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');
const secret = (): string => sample('mdb_sa_sk_', 40, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'mongodb-atlas-service-account-secret': {
    finds: [
      { text: `MONGODB_ATLAS_CLIENT_SECRET=${secret()}`, token: secret() },
      { text: `provider "mongodbatlas" {\n  client_secret = "${secret()}"\n}`, token: secret() },
    ],
    ignores: [sample('mdb_sa_id_', 24, 'hex'), 'mdb_sa_sk_...'],
  },
  'mongodb-atlas-private-key': {
    finds: [
      { text: `MONGODB_ATLAS_PRIVATE_KEY=${uuid()}`, token: uuid() },
      {
        text: `provider "mongodbatlas" {\n  public_key  = "abcdefgh"\n  private_key = "${uuid()}"\n}`,
        token: uuid(),
      },
      { text: `privateKey: '${uuid()}', // cloud.mongodb.com`, token: uuid() },
    ],
    ignores: [`mongodbatlas_project_id = "${uuid()}"`, `private_key = "${uuid()}"`],
  },
});
