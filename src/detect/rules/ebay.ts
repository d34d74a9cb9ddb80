// eBay: https://developer.ebay.com/api-docs/static/oauth-credentials.html
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('eBay', {
  'ebay-cert-id': {
    kind: 'shaped',
    title: 'eBay cert id (client secret)',
    keywords: ['prd-'],
    pattern: /PRD-[0-9a-f]{12}(?:-[0-9a-f]{4}){4}/,
    variable: 'EBAY_CERT_ID',
    revoke: 'https://developer.ebay.com/api-docs/static/oauth-credentials.html',
  },
  'ebay-sandbox-cert-id': {
    kind: 'shaped',
    title: 'eBay sandbox cert id (client secret)',
    keywords: ['sbx-'],
    pattern: /SBX-[0-9a-f]{12}(?:-[0-9a-f]{4}){4}/,
    severity: 'low',
    variable: 'EBAY_CERT_ID',
    revoke: 'https://developer.ebay.com/api-docs/static/oauth-credentials.html',
  },
  'ebay-user-token': {
    kind: 'shaped',
    title: 'eBay user, application or refresh token',
    keywords: ['v^1.1#i^1#'],
    pattern: /v\^1\.1#i\^1#[A-Za-z0-9^#+/_=-]{60,4000}/,
    longest: 4_096,
    variable: 'EBAY_USER_TOKEN',
    revoke: 'https://developer.ebay.com/api-docs/static/oauth-tokens.html',
  },
});

const cert = (prefix: string): string =>
  [sample(prefix, 12, 'hex'), ...[1, 2, 3, 4].map((seed) => sample('', 4, 'hex', seed))].join('-');
const token = (): string =>
  ['v^1.1', 'i^1', 'f^0', 'r^0', 'I^3', 'p^3', `t^${sample('H4sIAAAAAAAAA', 120, 'base64')}`].join('#');

export const proof = (): Proofs<typeof rules> => ({
  'ebay-cert-id': {
    finds: [
      { text: `EBAY_CERT_ID=${cert('PRD-')}`, token: cert('PRD-') },
      { text: `api.ebay.com:\n  appid: shop\n  certid: ${cert('PRD-')}`, token: cert('PRD-') },
      { text: `new eBayApi({ certId: '${cert('PRD-')}' })`, token: cert('PRD-') },
    ],
    ignores: ['PRD-your-cert-id', sample('Shop-PRD-', 12, 'hex')],
  },
  'ebay-sandbox-cert-id': {
    finds: [
      { text: `"clientSecret": "${cert('SBX-')}"`, token: cert('SBX-') },
      { text: `client_secret = '${cert('SBX-')}'`, token: cert('SBX-') },
    ],
    ignores: ['SBX-xxxxxxxxxxxx-xxxx-xxxx-xxxx-xxxx'],
  },
  'ebay-user-token': {
    finds: [
      { text: `const token = "${token()}";`, token: token() },
      { text: `<eBayAuthToken>${token()}</eBayAuthToken>`, token: token() },
    ],
    ignores: ['v^1.1#i^1#...'],
  },
});
