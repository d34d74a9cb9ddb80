// Prisma: https://www.prisma.io/docs/accelerate/getting-started
import { jwtExpiry } from '../jwt.ts';
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Prisma', {
  'prisma-api-key': {
    kind: 'shaped',
    title: 'Prisma Accelerate or Postgres API key',
    keywords: ['prisma-data.net/?api_key=', 'prisma-data.com/?api_key='],
    pattern:
      /prisma-data\.(?:net|com)\/\?api_key=(?<value>[A-Za-z0-9_-]{36,300}(?:\.[A-Za-z0-9_-]{20,900}\.[A-Za-z0-9_-]{40,120})?)/,
    longest: 1400,
    expiry: jwtExpiry,
    variable: 'DATABASE_URL',
    revoke: 'https://www.prisma.io/docs/platform/about#api-keys',
  },
  'prisma-postgres-password': {
    kind: 'shaped',
    title: 'Prisma Postgres password',
    keywords: [':sk_'],
    pattern: /:(?<value>sk_[A-Za-z0-9_-]{16,40})@db\.prisma\.io/,
    variable: 'DATABASE_URL',
    revoke: 'https://www.prisma.io/docs/postgres/database/connecting-to-your-database',
  },
});

const part = (value: object): string => btoa(JSON.stringify(value)).replace(/=/g, '');
const key = (): string =>
  [
    part({ alg: 'HS256', typ: 'JWT' }),
    part({ api_key: sample('01', 24, 'upper'), tenant_id: sample('', 64, 'hex') }),
    sample('', 43, 'base64url'),
  ].join('.');
const password = (): string => sample('sk_', 21, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'prisma-api-key': {
    finds: [
      {
        text: `DATABASE_URL="prisma+postgres://accelerate.prisma-data.net/?api_key=${key()}"`,
        token: key(),
      },
      {
        text: `new PrismaClient({ datasourceUrl: 'prisma://aws-eu-west-1.prisma-data.com/?api_key=${sample('', 64, 'base64url')}' })`,
        token: sample('', 64, 'base64url'),
      },
    ],
    ignores: [
      'prisma://accelerate.prisma-data.net/?api_key=API_KEY',
      'prisma://accelerate.prisma-data.net/?api_key=ey...',
    ],
  },
  'prisma-postgres-password': {
    finds: [
      {
        text: `DIRECT_URL=postgres://${sample('', 64, 'hex')}:${password()}@db.prisma.io:5432/postgres?sslmode=require`,
        token: password(),
      },
      {
        text: `const pool = new Pool({ connectionString: 'postgres://${sample('', 64, 'hex')}:${password()}@db.prisma.io:5432/postgres' });`,
        token: password(),
      },
    ],
    ignores: [
      'postgres://user:password@db.prisma.io:5432/postgres',
      'postgres://u:$PASSWORD@db.prisma.io/postgres',
    ],
  },
});
