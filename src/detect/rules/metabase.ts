// Metabase: https://www.metabase.com/docs/latest/people-and-groups/api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Metabase', {
  'metabase-api-key': {
    kind: 'shaped',
    title: 'Metabase API key',
    keywords: ['mb_'],
    pattern: /mb_[A-Za-z0-9+/]{43}=/,
    variable: 'METABASE_API_KEY',
    revoke: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys#deleting-an-api-key',
  },
  'metabase-secret-key': {
    kind: 'named',
    title: 'Metabase embedding or encryption secret key',
    keywords: ['metabase', 'mb_embedding', 'mb_encryption', 'mb_jwt'],
    pattern: /[0-9a-f]{64}|[A-Za-z0-9+/]{43}=/,
    name: /secret|encryption/,
    variable: 'MB_EMBEDDING_SECRET_KEY',
    revoke:
      'https://www.metabase.com/docs/latest/embedding/static-embedding#regenerating-your-static-embedding-secret-key',
  },
});

const key = (): string => `${sample('mb_', 43, 'base64')}=`;

export const proof = (): Proofs<typeof rules> => ({
  'metabase-api-key': {
    finds: [
      { text: `METABASE_API_KEY=${key()}`, token: key() },
      { text: `curl -H 'x-api-key: ${key()}' https://bi.shop.internal/api/card`, token: key() },
    ],
    ignores: ['METABASE_API_KEY=mb_YOUR_API_KEY', 'mb_convert_encoding($text, "UTF-8")'],
  },
  'metabase-secret-key': {
    finds: [
      { text: `METABASE_SECRET_KEY = "${sample('', 64, 'hex')}"`, token: sample('', 64, 'hex') },
      {
        text: `environment:\n  MB_EMBEDDING_SECRET_KEY: ${sample('', 64, 'hex')}`,
        token: sample('', 64, 'hex'),
      },
      {
        text: `MB_ENCRYPTION_SECRET_KEY=${sample('', 43, 'base64')}=`,
        token: `${sample('', 43, 'base64')}=`,
      },
    ],
    ignores: [`metabase_jar_sha256 = "${sample('', 64, 'hex')}"`],
  },
});
