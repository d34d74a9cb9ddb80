// Apify: https://docs.apify.com/platform/integrations/api
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Apify', {
  'apify-api-token': {
    kind: 'shaped',
    title: 'Apify API token',
    keywords: ['apify_api_'],
    pattern: /apify_api_[A-Za-z0-9]{32,44}/,
    variable: 'APIFY_TOKEN',
    revoke: 'https://docs.apify.com/platform/integrations/api',
  },
  'apify-proxy-password': {
    kind: 'shaped',
    title: 'Apify proxy password',
    keywords: ['apify_proxy_'],
    pattern: /apify_proxy_[A-Za-z0-9]{30,44}/,
    variable: 'APIFY_PROXY_PASSWORD',
    revoke: 'https://docs.apify.com/platform/proxy/usage',
  },
});

const token = (): string => sample('apify_api_', 36);
const password = (): string => sample('apify_proxy_', 34);

export const proof = (): Proofs<typeof rules> => ({
  'apify-api-token': {
    finds: [
      { text: `APIFY_TOKEN=${token()}`, token: token() },
      { text: `const client = new ApifyClient({ token: '${token()}' });`, token: token() },
      { text: `https://api.apify.com/v2/acts?token=${token()}`, token: token() },
    ],
    ignores: ['APIFY_TOKEN=apify_api_your_token', 'def apify_api_client_configuration_factory_wrapper():'],
  },
  'apify-proxy-password': {
    finds: [
      { text: `APIFY_PROXY_PASSWORD=${password()}`, token: password() },
      { text: `proxy: { password: '${password()}' }`, token: password() },
    ],
    ignores: ['APIFY_PROXY_PASSWORD=apify_proxy_your_password'],
  },
});
