// Amazon Selling Partner, Login with Amazon, MWS: https://developer-docs.amazon.com/sp-api/docs/connect-to-the-selling-partner-api
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Amazon', {
  'amazon-lwa-token': {
    kind: 'shaped',
    title: 'Login with Amazon refresh or access token',
    keywords: ['atzr|', 'atza|'],
    pattern: /Atz[ar]\|[A-Za-z0-9_-]{100,2000}/,
    longest: 2_048,
    variable: 'SP_API_REFRESH_TOKEN',
    revoke: 'https://developer-docs.amazon.com/sp-api/docs/rotating-your-apps-lwa-credentials',
  },
  'amazon-lwa-client-secret': {
    kind: 'named',
    title: 'Login with Amazon client secret',
    keywords: ['lwa_', 'lwa-', 'lwaclient', 'sp_api', 'sp-api', 'spapi', 'selling_partner', 'sellingpartner'],
    pattern: /[0-9a-f]{64}/,
    name: /secret/,
    variable: 'LWA_CLIENT_SECRET',
    revoke: 'https://developer-docs.amazon.com/sp-api/docs/rotating-your-apps-lwa-credentials',
  },
  'amazon-mws-auth-token': {
    kind: 'shaped',
    title: 'Amazon MWS auth token',
    keywords: ['amzn.mws.'],
    pattern: /amzn\.mws\.[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    variable: 'MWS_AUTH_TOKEN',
    revoke: 'https://developer-docs.amazon.com/sp-api/docs/revoke-seller-authorizations',
  },
});

const refresh = (): string => `Atzr|${sample('IwEBI', 330, 'base64url')}`;
const secret = (): string => sample('', 64, 'hex');
const mws = (): string => `amzn.mws.${[8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-')}`;

export const proof = (): Proofs<typeof rules> => ({
  'amazon-lwa-token': {
    finds: [
      { text: `SP_API_REFRESH_TOKEN="${refresh()}"`, token: refresh() },
      { text: `new SellingPartner({ region: 'eu', refresh_token: '${refresh()}' })`, token: refresh() },
    ],
    ignores: ['Atzr|IwEBI...', 'refresh_token: "Atzr|your-refresh-token"'],
  },
  'amazon-lwa-client-secret': {
    finds: [
      { text: `LWA_CLIENT_SECRET=${secret()}`, token: secret() },
      { text: `SP_API:\n  client_id: a\n  client_secret: ${secret()}`, token: secret() },
    ],
    ignores: [`client_secret: ${secret()}`, `lwa_report = "${secret()}"`],
  },
  'amazon-mws-auth-token': {
    finds: [
      { text: `MWS_AUTH_TOKEN=${mws()}`, token: mws() },
      { text: `{ "mwsAuthToken": "${mws()}" }`, token: mws() },
    ],
    ignores: ['amzn.mws.your-token', 'https://mws.amazonservices.com/'],
  },
});
