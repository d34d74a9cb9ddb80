// Qdrant: https://qdrant.tech/documentation/cloud/authentication/
import { jwtExpiry } from '../jwt.ts';
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://qdrant.tech/documentation/cloud/authentication/';

export const rules = issuedBy('Qdrant', {
  'qdrant-api-key': {
    kind: 'shaped',
    title: 'Qdrant Cloud API key',
    // The base64 of header and `{"access"`, with which the payload begins.
    keywords: ['eyjhbgcioijiuzi1niisinr5cci6ikpxvcj9.eyjhy2nlc3mi'],
    pattern: /eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.eyJhY2Nlc3MiO[A-Za-z0-9_-]{6,1000}\.[A-Za-z0-9_-]{43}/,
    longest: 1200,
    expiry: jwtExpiry,
    variable: 'QDRANT_API_KEY',
    revoke,
  },
  'qdrant-legacy-key': {
    kind: 'named',
    title: 'Qdrant API key (random)',
    keywords: ['qdrant'],
    pattern: /[0-9a-f]{32,64}|(?=[a-z0-9_-]{0,39}[A-Z])(?=[A-Za-z_-]{0,39}\d)[A-Za-z0-9_-]{40,64}/,
    name: /key|token|auth/,
    variable: 'QDRANT_API_KEY',
    revoke,
  },
});

const part = (value: object): string => btoa(JSON.stringify(value)).replace(/=/g, '');
const key = (payload: object): string =>
  [part({ alg: 'HS256', typ: 'JWT' }), part(payload), sample('', 43, 'base64url')].join('.');

export const proof = (): Proofs<typeof rules> => ({
  'qdrant-api-key': {
    finds: [
      { text: `QDRANT_API_KEY=${key({ access: 'm' })}`, token: key({ access: 'm' }) },
      {
        text: `QdrantClient(url=url, api_key="${key({ access: 'm', exp: 1_900_000_000 })}")`,
        token: key({ access: 'm', exp: 1_900_000_000 }),
      },
    ],
    ignores: ['QDRANT_API_KEY=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9...', key({ sub: 'x', access: 'm' })],
  },
  'qdrant-legacy-key': {
    finds: [
      { text: `QDRANT_API_KEY=${sample('', 54, 'base64url')}`, token: sample('', 54, 'base64url') },
      { text: `new QdrantClient({ url, apiKey: '${sample('', 54)}' })`, token: sample('', 54) },
      { text: `QDRANT__SERVICE__API_KEY: ${sample('', 32, 'hex')}`, token: sample('', 32, 'hex') },
    ],
    ignores: [
      `qdrant_point_hash = "${sample('', 54)}"`,
      'QDRANT_API_KEY=your_qdrant_api_key_goes_right_here_1',
    ],
  },
});
