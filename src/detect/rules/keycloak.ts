// Keycloak: https://www.keycloak.org/docs/latest/server_admin/#_client-credentials
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Keycloak', {
  'keycloak-client-secret': {
    kind: 'named',
    title: 'Keycloak client secret',
    keywords: ['keycloak', 'kc_client'],
    pattern: /(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /secret/,
    variable: 'KEYCLOAK_CLIENT_SECRET',
    revoke: 'https://www.keycloak.org/docs/latest/server_admin/#_client-credentials',
  },
});

const secret = (): string => sample('', 32);

export const proof = (): Proofs<typeof rules> => ({
  'keycloak-client-secret': {
    finds: [
      { text: `KEYCLOAK_CLIENT_SECRET=${secret()}`, token: secret() },
      { text: `keycloak.credentials.secret=${secret()}`, token: secret() },
      {
        text: `{ "auth-server-url": "https://keycloak.shop.internal", "credentials": { "secret": "${secret()}" } }`,
        token: secret(),
      },
    ],
    ignores: [
      `KEYCLOAK_CLIENT_ID=${secret()}`,
      'KEYCLOAK_CLIENT_SECRET=change-me',
      `keycloak_realm_id = "${secret()}"`,
    ],
  },
});
