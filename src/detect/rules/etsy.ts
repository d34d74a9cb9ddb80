// Etsy: https://developers.etsy.com/documentation/essentials/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Etsy', {
  'etsy-keystring': {
    kind: 'named',
    title: 'Etsy API key (keystring)',
    keywords: ['etsy'],
    pattern: /(?=[a-z]{0,23}\d)[0-9a-z]{24}/,
    name: /key|token|secret|client.?id/,
    variable: 'ETSY_API_KEY',
    revoke: 'https://developers.etsy.com/documentation/essentials/authentication',
  },
  'etsy-access-token': {
    kind: 'named',
    title: 'Etsy access or refresh token',
    keywords: ['etsy'],
    // The number of the user stands in front.
    pattern: /\d{5,12}\.[A-Za-z0-9_-]{60,140}/,
    name: /token|auth|bearer/,
    variable: 'ETSY_ACCESS_TOKEN',
    revoke: 'https://developers.etsy.com/documentation/essentials/authentication',
  },
});

const key = (): string => sample('', 24, 'lower');
const token = (): string => [sample('1', 7, 'digits'), sample('', 86, 'base64url')].join('.');

export const proof = (): Proofs<typeof rules> => ({
  'etsy-keystring': {
    finds: [
      { text: `ETSY_API_KEY=${key()}`, token: key() },
      { text: `curl https://api.etsy.com/v3/application/shops -H 'x-api-key: ${key()}'`, token: key() },
      { text: `etsy:\n  keystring: ${key()}`, token: key() },
    ],
    ignores: [`etsy_listing = "${key()}"`, `keystring: ${key()}`],
  },
  'etsy-access-token': {
    finds: [
      { text: `ETSY_ACCESS_TOKEN=${token()}`, token: token() },
      { text: `{ "etsy": { "refresh_token": "${token()}" } }`, token: token() },
    ],
    ignores: [`refresh_token = "${token()}"`, 'ETSY_ACCESS_TOKEN=12345678.your_token'],
  },
});
