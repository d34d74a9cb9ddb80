// 1Password: https://developer.1password.com/docs/service-accounts/
import { decodeBase64, parseJson } from '../jwt.ts';
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('1Password', {
  'onepassword-service-account-token': {
    kind: 'shaped',
    title: '1Password service account token',
    keywords: ['ops_eyj'],
    pattern: /ops_eyJ[A-Za-z0-9+/_-]{250,2000}={0,3}/,
    longest: 2048,
    check: (token) => parseJson(decodeBase64(token.slice(4))) !== undefined,
    variable: 'OP_SERVICE_ACCOUNT_TOKEN',
    revoke:
      'https://developer.1password.com/docs/service-accounts/manage-service-accounts/#revoke-or-rotate-a-token',
  },
  'onepassword-secret-key': {
    kind: 'shaped',
    title: '1Password account secret key',
    keywords: ['a3-'],
    pattern: /A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}/,
    longest: 41,
    variable: 'OP_SECRET_KEY',
    revoke: 'https://support.1password.com/change-secret-key/',
  },
});

const account = (): string =>
  `ops_${btoa(JSON.stringify({ signInAddress: 'shop.1password.com', muk: sample('', 200), secretKey: '' }))}`;
const secretKey = (): string =>
  ['A3', ...[6, 6, 5, 5, 5, 5].map((length) => sample('', length, 'upper'))].join('-');

export const proof = (): Proofs<typeof rules> => ({
  'onepassword-service-account-token': {
    finds: [{ text: `export OP_SERVICE_ACCOUNT_TOKEN=${account()}`, token: account() }],
    ignores: ['OP_SERVICE_ACCOUNT_TOKEN=ops_eyJ...'],
  },
  'onepassword-secret-key': {
    finds: [{ text: `op account add --secret-key ${secretKey()}`, token: secretKey() }],
    ignores: ['A3-12345'],
  },
});
