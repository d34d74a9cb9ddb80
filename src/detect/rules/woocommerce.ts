// WooCommerce: https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://woocommerce.com/document/woocommerce-rest-api/';

export const rules = issuedBy('WooCommerce', {
  'woocommerce-consumer-secret': {
    kind: 'shaped',
    title: 'WooCommerce consumer secret',
    keywords: ['cs_'],
    pattern: /cs_[0-9a-f]{40}/,
    variable: 'WC_CONSUMER_SECRET',
    revoke,
  },
  'woocommerce-consumer-key': {
    kind: 'shaped',
    title: 'WooCommerce consumer key',
    keywords: ['ck_'],
    pattern: /ck_[0-9a-f]{40}/,
    // It is the user name; the secret beside it is the password.
    severity: 'low',
    variable: 'WC_CONSUMER_KEY',
    revoke,
  },
});

const secret = (): string => sample('cs_', 40, 'hex');
const key = (): string => sample('ck_', 40, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'woocommerce-consumer-secret': {
    finds: [
      { text: `WC_CONSUMER_SECRET=${secret()}`, token: secret() },
      { text: `$woocommerce = new Client($url, $key, '${secret()}');`, token: secret() },
      { text: `https://shop.internal/wp-json/wc/v3/orders?consumer_secret=${secret()}`, token: secret() },
    ],
    ignores: ['cs_your_consumer_secret', sample('cs_', 24, 'hex')],
  },
  'woocommerce-consumer-key': {
    finds: [
      { text: `"consumerKey": "${key()}"`, token: key() },
      { text: `wcapi = API(url=URL, consumer_key="${key()}", version="wc/v3")`, token: key() },
    ],
    ignores: ['ck_your_consumer_key', sample('ck_', 24, 'hex')],
  },
});
