// Auth0: https://auth0.com/docs/get-started/applications/application-settings
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Auth0', {
  'auth0-client-secret': {
    kind: 'named',
    title: 'Auth0 client secret',
    keywords: ['auth0'],
    pattern: /(?=[A-Za-z_-]{0,63}\d)[A-Za-z0-9_-]{64}/,
    name: /secret/,
    variable: 'AUTH0_CLIENT_SECRET',
    revoke: 'https://auth0.com/docs/get-started/applications/rotate-client-secret',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'auth0-client-secret': {
    finds: [
      { text: `AUTH0_CLIENT_SECRET='${sample('', 64, 'base64url')}'`, token: sample('', 64, 'base64url') },
      {
        text: `"auth0": {\n  "domain": "shop.eu.auth0.com",\n  "clientSecret": "${sample('', 64, 'base64url')}"\n}`,
        token: sample('', 64, 'base64url'),
      },
    ],
    ignores: [`auth0_state = "${sample('', 64)}"`, 'AUTH0_CLIENT_SECRET=YOUR_CLIENT_SECRET'],
  },
});
