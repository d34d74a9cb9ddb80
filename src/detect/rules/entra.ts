// Microsoft Entra ID: https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Microsoft Entra ID', {
  'entra-client-secret': {
    kind: 'shaped',
    title: 'Microsoft Entra application (client) secret',
    keywords: ['7q~', '8q~'],
    pattern: /[A-Za-z0-9_~.-]{3}(?:7Q~[A-Za-z0-9_~.-]{31}|8Q~[A-Za-z0-9_~.-]{34})/,
    lead: 3,
    longest: 40,
    variable: 'AZURE_CLIENT_SECRET',
    revoke: 'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials',
  },
});

const secret = (): string => `${sample('', 3)}8Q~${sample('', 34, 'base64url')}`;

export const proof = (): Proofs<typeof rules> => ({
  'entra-client-secret': {
    finds: [
      { text: `AZURE_CLIENT_SECRET=${secret()}`, token: secret() },
      { text: `new ClientSecretCredential(tenantId, clientId, "${secret()}")`, token: secret() },
      {
        text: `client_secret: '${sample('', 3)}7Q~${sample('', 31)}'`,
        token: `${sample('', 3)}7Q~${sample('', 31)}`,
      },
    ],
    ignores: [`clientSecret: 'abc8Q~your-client-secret'`, `${sample('', 3)}8Q~${sample('', 20)}`],
  },
});
