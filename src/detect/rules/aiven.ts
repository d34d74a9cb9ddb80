// Aiven: https://aiven.io/docs/platform/howto/create_authentication_token
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Aiven', {
  'aiven-service-password': {
    kind: 'shaped',
    // DigitalOcean's managed databases are run by the same software.
    title: 'Password of a database managed by Aiven or DigitalOcean',
    keywords: ['avns_'],
    pattern: /AVNS_[A-Za-z0-9_-]{15,24}/,
    variable: 'DATABASE_PASSWORD',
    revoke: 'https://aiven.io/docs/products/postgresql/howto/manage-users',
  },
  'aiven-api-token': {
    kind: 'named',
    title: 'Aiven API token',
    keywords: ['aiven', 'avn_token', 'avn_auth'],
    pattern: /(?=[A-Za-z+/]{0,99}\d)[A-Za-z0-9+/]{180,512}={0,2}/,
    name: /token|auth|key/,
    variable: 'AIVEN_TOKEN',
    revoke: 'https://aiven.io/docs/platform/howto/create_authentication_token',
  },
});

const password = (): string => sample('AVNS_', 19, 'base64url');
const token = (): string => `${sample('', 342, 'base64')}==`;

export const proof = (): Proofs<typeof rules> => ({
  'aiven-service-password': {
    finds: [
      {
        text: `DATABASE_URL=postgres://avnadmin:${password()}@pg-shop.aivencloud.com:12691/defaultdb?sslmode=require`,
        token: password(),
      },
      { text: `"password": "${password()}"`, token: password() },
      { text: `mysql -u doadmin --password=${password()} defaultdb`, token: password() },
    ],
    ignores: ['postgres://avnadmin:AVNS_xxxxxxxxxxxxxxxxxxx@host/db', 'AVNS_PASSWORD'],
  },
  'aiven-api-token': {
    finds: [
      { text: `AIVEN_TOKEN=${token()}`, token: token() },
      { text: `provider "aiven" {\n  api_token = "${token()}"\n}`, token: token() },
    ],
    ignores: ['AIVEN_TOKEN=your_aiven_api_token', `aiven_ca = "${token()}"`],
  },
});
