// Magic: https://docs.magic.link/api/server-side-sdks/node
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Magic', {
  'magic-secret-key': {
    kind: 'shaped',
    title: 'Magic secret key',
    keywords: ['sk_live_'],
    pattern: /sk_live_[A-F0-9]{16}/,
    variable: 'MAGIC_SECRET_KEY',
    revoke: 'https://docs.magic.link/api/server-side-sdks/node',
  },
});

const key = (): string => sample('sk_live_', 16, 'upperHex');

export const proof = (): Proofs<typeof rules> => ({
  'magic-secret-key': {
    finds: [
      { text: `MAGIC_SECRET_KEY=${key()}`, token: key() },
      {
        text: `import { Magic } from '@magic-sdk/admin';\nconst magic = await Magic.init('${key()}');`,
        token: key(),
      },
      { text: `magic = Magic(api_secret_key='${key()}')`, token: key() },
    ],
    ignores: ['MAGIC_SECRET_KEY=sk_live_...', `${key()}ABCDEFGH`],
  },
});
