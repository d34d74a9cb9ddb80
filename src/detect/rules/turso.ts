// Turso: https://docs.turso.tech/cli/db/tokens/create
import { jwtExpiry } from '../jwt.ts';
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Turso', {
  'turso-database-token': {
    kind: 'shaped',
    title: 'Turso database token',
    // The base64 of header and `{"a":"r`, with which the payload begins: `rw` or `ro`.
    keywords: [
      'eyjhbgcioijfzertqsisinr5cci6ikpxvcj9.eyjhijoi',
      'eyj0exaioijkv1qilcjhbgcioijfzertqsj9.eyjhijoi',
    ],
    pattern:
      /eyJ(?:hbGciOiJFZERTQSIsInR5cCI6IkpXVCJ9|0eXAiOiJKV1QiLCJhbGciOiJFZERTQSJ9)\.eyJhIjoi(?:cnci|cm8i)[A-Za-z0-9_-]{20,600}\.[A-Za-z0-9_-]{86}/,
    longest: 800,
    expiry: jwtExpiry,
    variable: 'TURSO_AUTH_TOKEN',
    revoke: 'https://docs.turso.tech/cli/db/tokens/invalidate',
  },
});

const part = (value: object): string => btoa(JSON.stringify(value)).replace(/=/g, '');
const token = (access: 'rw' | 'ro', header = { alg: 'EdDSA', typ: 'JWT' }): string =>
  [
    part(header),
    part({ a: access, iat: 1_700_000_000, id: sample('', 32, 'hex') }),
    sample('', 86, 'base64url'),
  ].join('.');

const typeFirst = { typ: 'JWT', alg: 'EdDSA' };

export const proof = (): Proofs<typeof rules> => ({
  'turso-database-token': {
    finds: [
      { text: `TURSO_AUTH_TOKEN=${token('rw')}`, token: token('rw') },
      {
        text: `createClient({ url: 'libsql://shop.turso.io', authToken: '${token('ro')}' })`,
        token: token('ro'),
      },
      { text: `url = "libsql://shop.turso.io?authToken=${token('rw')}"`, token: token('rw') },
      { text: `"auth_token": "${token('rw', typeFirst)}"`, token: token('rw', typeFirst) },
    ],
    ignores: [
      'TURSO_AUTH_TOKEN=eyJhbGciOi...',
      [part({ alg: 'EdDSA' }), part({ aud: 'other', iat: 1 }), sample('', 86)].join('.'),
    ],
  },
});
