// Intuit: https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization/oauth-2.0
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Intuit', {
  'intuit-client-secret': {
    kind: 'named',
    title: 'Intuit QuickBooks client secret',
    keywords: ['quickbooks', 'intuit', 'qbo_client', 'qb_client'],
    pattern: /(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{40}/,
    name: /secret/,
    variable: 'QUICKBOOKS_CLIENT_SECRET',
    revoke: 'https://developer.intuit.com/app/developer/qbo/docs/get-started/get-client-id-and-client-secret',
  },
});

const secret = (): string => sample('', 40);

export const proof = (): Proofs<typeof rules> => ({
  'intuit-client-secret': {
    finds: [
      { text: `QUICKBOOKS_CLIENT_SECRET=${secret()}`, token: secret() },
      {
        text: `const OAuthClient = require('intuit-oauth');\nnew OAuthClient({ clientId: id, clientSecret: '${secret()}' });`,
        token: secret(),
      },
      { text: `<add key="intuitClientSecret" value="${secret()}" />`, token: secret() },
      { text: `quickbooks:\n  client_secret: "${secret()}"`, token: secret() },
    ],
    ignores: [`QUICKBOOKS_CLIENT_ID=${secret()}`, 'QUICKBOOKS_CLIENT_SECRET=your_client_secret'],
  },
});
