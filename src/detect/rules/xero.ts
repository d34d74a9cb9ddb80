// Xero: https://developer.xero.com/documentation/guides/oauth2/auth-flow/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Xero', {
  'xero-client-secret': {
    kind: 'named',
    title: 'Xero client secret',
    keywords: ['xero'],
    pattern: /(?=[A-Za-z_-]{0,47}\d)[A-Za-z0-9_-]{48}/,
    name: /secret/,
    variable: 'XERO_CLIENT_SECRET',
    revoke: 'https://developer.xero.com/documentation/guides/oauth2/auth-flow/',
  },
});

const secret = (): string => sample('', 48, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'xero-client-secret': {
    finds: [
      { text: `XERO_CLIENT_SECRET=${secret()}`, token: secret() },
      {
        text: `const xero = new XeroClient({ clientId: id, clientSecret: '${secret()}' });`,
        token: secret(),
      },
      { text: `"XeroConfiguration": { "ClientSecret": "${secret()}" }`, token: secret() },
    ],
    ignores: [`xero_state = "${secret()}"`, 'XERO_CLIENT_SECRET=your_client_secret'],
  },
});
