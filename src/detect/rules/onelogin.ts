// OneLogin: https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('OneLogin', {
  'onelogin-client-secret': {
    kind: 'named',
    title: 'OneLogin API client secret',
    keywords: ['onelogin'],
    pattern: /[0-9a-f]{64}/,
    name: /secret/,
    variable: 'ONELOGIN_CLIENT_SECRET',
    revoke: 'https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials',
  },
});

const secret = (): string => sample('', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'onelogin-client-secret': {
    finds: [
      { text: `ONELOGIN_CLIENT_SECRET=${secret()}`, token: secret() },
      { text: `onelogin:\n  client_secret: ${secret()}`, token: secret() },
      { text: `const onelogin = new OneLogin({ clientSecret: '${secret()}' });`, token: secret() },
    ],
    ignores: [`ONELOGIN_CLIENT_ID=${secret()}`, 'ONELOGIN_CLIENT_SECRET=your-client-secret'],
  },
});
