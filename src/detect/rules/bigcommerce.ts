// BigCommerce: https://developer.bigcommerce.com/docs/start/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const keywords = ['bigcommerce', 'big_commerce', 'bc_api', 'bc_access_token', 'bc_client_secret'];

export const rules = issuedBy('BigCommerce', {
  'bigcommerce-access-token': {
    kind: 'named',
    title: 'BigCommerce access token',
    keywords,
    pattern: /(?=[a-z]{0,30}\d)[0-9a-z]{30,31}/,
    name: /token|auth/,
    variable: 'BIGCOMMERCE_ACCESS_TOKEN',
    revoke: 'https://support.bigcommerce.com/s/article/Store-API-Accounts',
  },
  'bigcommerce-client-secret': {
    kind: 'named',
    title: 'BigCommerce client secret',
    keywords,
    pattern: /[0-9a-f]{64}|(?=[a-z]{0,30}\d)[0-9a-z]{30,31}/,
    name: /secret/,
    variable: 'BIGCOMMERCE_CLIENT_SECRET',
    revoke: 'https://developer.bigcommerce.com/docs/start/authentication/api-accounts',
  },
});

const token = (): string => sample('', 31, 'lower');
const secret = (): string => sample('', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'bigcommerce-access-token': {
    finds: [
      { text: `BIGCOMMERCE_ACCESS_TOKEN=${token()}`, token: token() },
      { text: `curl https://api.bigcommerce.com/stores/a/v2 -H "X-Auth-Token: ${token()}"`, token: token() },
      { text: `new BigCommerce({ storeHash: 'a', accessToken: '${token()}' })`, token: token() },
    ],
    ignores: [`BIGCOMMERCE_CLIENT_ID=${token()}`, `accessToken: '${token()}'`],
  },
  'bigcommerce-client-secret': {
    finds: [
      { text: `BIGCOMMERCE_CLIENT_SECRET=${secret()}`, token: secret() },
      { text: `bigcommerce:\n  client_secret: ${secret()}`, token: secret() },
    ],
    ignores: [`bigcommerce_theme = "${secret()}"`, `client_secret: ${secret()}`],
  },
});
