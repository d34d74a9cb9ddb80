// ImageKit: https://imagekit.io/docs/api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('ImageKit', {
  'imagekit-private-key': {
    kind: 'shaped',
    title: 'ImageKit private API key',
    keywords: ['private_'],
    pattern: /private_[A-Za-z0-9+/]{26,43}={1,2}/,
    variable: 'IMAGEKIT_PRIVATE_KEY',
    revoke: 'https://imagekit.io/docs/api-keys',
  },
});

const key = (): string => `${sample('private_', 27, 'base64')}=`;

export const proof = (): Proofs<typeof rules> => ({
  'imagekit-private-key': {
    finds: [
      { text: `IMAGEKIT_PRIVATE_KEY=${key()}`, token: key() },
      { text: `new ImageKit({\n  publicKey: 'x',\n  privateKey: '${key()}',\n});`, token: key() },
      { text: `curl "https://api.imagekit.io/v1/files" -u ${key()}:`, token: key() },
    ],
    ignores: [
      `publicKey: '${sample('public_', 27)}='`,
      'privateKey: "your_private_key"',
      'private_key=secret',
    ],
  },
});
