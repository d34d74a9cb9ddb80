// Shopify: https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke =
  'https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials';

export const rules = issuedBy('Shopify', {
  'shopify-access-token': {
    kind: 'shaped',
    title: 'Shopify access token',
    keywords: ['shpat_', 'shpca_', 'shppa_', 'shpua_', 'shptka_'],
    pattern: /shp(?:at|ca|pa|ua|tka)_[0-9a-fA-F]{32}/,
    variable: 'SHOPIFY_ACCESS_TOKEN',
    revoke,
  },
  'shopify-app-secret': {
    kind: 'shaped',
    title: 'Shopify app client secret',
    keywords: ['shpss_'],
    pattern: /shpss_[0-9a-fA-F]{32}/,
    variable: 'SHOPIFY_API_SECRET',
    revoke,
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'shopify-access-token': {
    finds: [
      {
        text: `curl -H 'X-Shopify-Access-Token: ${sample('shpat_', 32, 'hex')}'`,
        token: sample('shpat_', 32, 'hex'),
      },
      { text: `password: "${sample('shppa_', 32, 'hex')}"`, token: sample('shppa_', 32, 'hex') },
    ],
    ignores: ['shpat_your-access-token', sample('shpat_', 16, 'hex')],
  },
  'shopify-app-secret': {
    finds: [
      { text: `SHOPIFY_API_SECRET=${sample('shpss_', 32, 'hex')}`, token: sample('shpss_', 32, 'hex') },
    ],
    ignores: [sample('shpss_', 20, 'hex')],
  },
});
