// Strapi: https://docs.strapi.io/cms/features/api-tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Strapi', {
  'strapi-api-token': {
    kind: 'named',
    title: 'Strapi API or transfer token',
    keywords: ['strapi'],
    pattern: /[0-9a-f]{256}/,
    name: /token|key|auth|bearer|secret/,
    variable: 'STRAPI_API_TOKEN',
    revoke: 'https://docs.strapi.io/cms/features/api-tokens',
  },
  'strapi-signing-secret': {
    kind: 'named',
    title: 'Strapi signing secret or salt',
    keywords: [
      'admin_jwt_secret',
      'adminjwtsecret',
      'api_token_salt',
      'apitokensalt',
      'transfer_token_salt',
      'transfertokensalt',
    ],
    pattern: /[A-Za-z0-9+/]{22}==|[A-Za-z0-9+/]{43}=/,
    name: /secret|salt/,
    variable: 'ADMIN_JWT_SECRET',
    revoke: 'https://docs.strapi.io/cms/configurations/admin-panel',
  },
});

const token = (): string => sample('', 256, 'hex');
const salt = (): string => `${sample('', 22, 'base64')}==`;

export const proof = (): Proofs<typeof rules> => ({
  'strapi-api-token': {
    finds: [
      { text: `STRAPI_API_TOKEN=${token()}`, token: token() },
      { text: `const strapi = new Strapi({ url, token: '${token()}' });`, token: token() },
    ],
    ignores: [`strapi_backup = "${token()}"`, `token: '${token()}'`],
  },
  'strapi-signing-secret': {
    finds: [
      { text: `ADMIN_JWT_SECRET=${salt()}`, token: salt() },
      { text: `apiToken: { salt: env('API_TOKEN_SALT', '${salt()}') }`, token: salt() },
    ],
    ignores: ['API_TOKEN_SALT=tobemodified', `image = "${salt()}"`],
  },
});
