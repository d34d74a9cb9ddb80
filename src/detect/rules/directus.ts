// Directus: https://directus.io/docs/guides/auth/tokens-cookies
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Directus', {
  'directus-static-token': {
    kind: 'named',
    title: 'Directus static token',
    keywords: ['directus'],
    pattern: /(?=[A-Za-z_-]{0,31}\d)[A-Za-z0-9_-]{32}/,
    name: /token|bearer|auth/,
    variable: 'DIRECTUS_TOKEN',
    revoke: 'https://directus.io/docs/guides/auth/tokens-cookies',
  },
});

const token = (): string => sample('', 32, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'directus-static-token': {
    finds: [
      { text: `DIRECTUS_TOKEN=${token()}`, token: token() },
      {
        text: `const client = createDirectus(url).with(rest());\nconst accessToken = '${token()}';`,
        token: token(),
      },
      { text: `curl "https://directus.shop.internal/items/orders?access_token=${token()}"`, token: token() },
    ],
    ignores: [`directus_flow = "${token()}"`, `accessToken = '${token()}'`],
  },
});
