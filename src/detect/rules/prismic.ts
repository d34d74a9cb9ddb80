// Prismic: https://prismic.io/docs/access-token
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Prismic', {
  'prismic-access-token': {
    kind: 'named',
    title: 'Prismic access token',
    keywords: ['prismic'],
    // It begins with the base64 of `0.`; what follows the point is written in an encoding of its own.
    pattern: /MC5[A-Za-z0-9_-]{20,40}\.[A-Za-z0-9_-]{40,250}/,
    // The value says enough: whatever it is given to, it is a token.
    name: /^/,
    variable: 'PRISMIC_ACCESS_TOKEN',
    revoke: 'https://prismic.io/docs/access-token',
  },
});

const token = (): string => [sample('MC5', 24), sample('', 120, 'base64url')].join('.');

export const proof = (): Proofs<typeof rules> => ({
  'prismic-access-token': {
    finds: [
      { text: `PRISMIC_ACCESS_TOKEN=${token()}`, token: token() },
      { text: `const client = prismic.createClient('shop', { accessToken: '${token()}' });`, token: token() },
      { text: `"prismic": {\n  "token": "${token()}"\n}`, token: token() },
    ],
    ignores: [`accessToken: '${token()}'`, 'PRISMIC_ACCESS_TOKEN=MC5your.token'],
  },
});
