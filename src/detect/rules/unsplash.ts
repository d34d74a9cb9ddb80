// Unsplash: https://unsplash.com/documentation#authorization
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Unsplash', {
  'unsplash-api-key': {
    kind: 'named',
    title: 'Unsplash access or secret key',
    keywords: ['unsplash'],
    pattern: /(?=[A-Za-z_-]{0,42}\d)[A-Za-z0-9_-]{43}/,
    name: /key|token|secret|client.?id|auth/,
    variable: 'UNSPLASH_ACCESS_KEY',
    revoke: 'https://unsplash.com/documentation#authorization',
  },
});

const key = (): string => sample('', 43, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'unsplash-api-key': {
    finds: [
      { text: `UNSPLASH_ACCESS_KEY=${key()}`, token: key() },
      { text: `const unsplash = createApi({ accessKey: '${key()}' });`, token: key() },
      { text: `axios.get('https://api.unsplash.com/photos/?client_id=${key()}')`, token: key() },
    ],
    ignores: [`unsplash_photo = "${key()}"`, `accessKey: '${key()}'`],
  },
});
