// Adobe: https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Adobe', {
  'adobe-client-secret': {
    kind: 'shaped',
    title: 'Adobe OAuth client secret',
    keywords: ['p8e-'],
    pattern: /p8e-[A-Za-z0-9_-]{32}/,
    notBefore: '-',
    variable: 'OAUTHS2S_CLIENT_SECRET',
    revoke:
      'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation#rotating-client-secrets',
  },
});

const secret = (): string => sample('p8e-', 32, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'adobe-client-secret': {
    finds: [
      { text: `OAUTHS2S_CLIENT_SECRET=${secret()}`, token: secret() },
      { text: `"client_secret": "${secret()}"`, token: secret() },
      { text: `curl -d 'client_secret=${secret()}&grant_type=client_credentials'`, token: secret() },
    ],
    ignores: [sample('p8e-', 20), 'client_secret: p8e-...'],
  },
});
