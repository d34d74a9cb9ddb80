// Braintree: https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke =
  'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials#rotating-api-keys';

export const rules = issuedBy('Braintree', {
  'braintree-access-token': {
    kind: 'shaped',
    title: 'Braintree access token',
    keywords: ['access_token$production$'],
    pattern: /access_token\$production\$[0-9a-z]{16}\$[0-9a-f]{32}/,
    variable: 'BRAINTREE_ACCESS_TOKEN',
    revoke,
  },
  'braintree-private-key': {
    kind: 'named',
    title: 'Braintree private key',
    keywords: ['braintree'],
    pattern: /[0-9a-f]{32}/,
    name: /private/,
    variable: 'BRAINTREE_PRIVATE_KEY',
    revoke,
  },
});

const token = (): string =>
  ['access_token', 'production', sample('', 16, 'lower'), sample('', 32, 'hex')].join('$');

export const proof = (): Proofs<typeof rules> => ({
  'braintree-access-token': {
    finds: [{ text: `accessToken: '${token()}'`, token: token() }],
    ignores: ['access_token$production$merchant'],
  },
  'braintree-private-key': {
    finds: [
      { text: `BRAINTREE_PRIVATE_KEY=${sample('', 32, 'hex')}`, token: sample('', 32, 'hex') },
      {
        text: `new braintree.BraintreeGateway({\n  merchantId: 'shop',\n  privateKey: '${sample('', 32, 'hex')}'\n})`,
        token: sample('', 32, 'hex'),
      },
    ],
    ignores: [`BRAINTREE_PUBLIC_KEY=${sample('', 16, 'lower')}`],
  },
});
