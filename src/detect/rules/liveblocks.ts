// Liveblocks: https://liveblocks.io/docs/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Liveblocks', {
  'liveblocks-secret-key': {
    kind: 'named',
    title: 'Liveblocks secret key',
    keywords: ['liveblocks'],
    pattern: /sk_(?:(?:prod|dev|live|test)_)?[A-Za-z0-9_-]{24,96}/,
    variable: 'LIVEBLOCKS_SECRET_KEY',
    revoke: 'https://liveblocks.io/docs/authentication',
  },
});

const key = (): string => sample('sk_prod_', 64, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'liveblocks-secret-key': {
    finds: [
      { text: `LIVEBLOCKS_SECRET_KEY="${key()}"`, token: key() },
      {
        text: `import { Liveblocks } from '@liveblocks/node';\nconst liveblocks = new Liveblocks({ secret: '${key()}' });`,
        token: key(),
      },
      { text: `curl https://api.liveblocks.io/v2/rooms -H "Authorization: Bearer ${key()}"`, token: key() },
    ],
    ignores: [`liveblocks_room = "${key()}"`, 'LIVEBLOCKS_SECRET_KEY="sk_prod_xxxxxxxxxxxxxxxxxxxxxxxx"'],
  },
});
