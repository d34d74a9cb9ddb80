// LinkedIn: https://learn.microsoft.com/linkedin/shared/authentication/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('LinkedIn', {
  'linkedin-client-secret': {
    kind: 'named',
    title: 'LinkedIn client secret',
    keywords: ['linkedin'],
    pattern: /WPL_AP\d\.[A-Za-z0-9+/=.]{16,60}|(?=[a-z]{0,15}[A-Z0-9])[A-Za-z0-9]{16}/,
    name: /secret/,
    variable: 'LINKEDIN_CLIENT_SECRET',
    revoke: 'https://learn.microsoft.com/linkedin/shared/authentication/client-secret-rotation',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'linkedin-client-secret': {
    finds: [
      { text: `LINKEDIN_CLIENT_SECRET=${sample('', 16)}`, token: sample('', 16) },
      {
        text: `linkedin: { clientId: 'shop', clientSecret: '${sample('WPL_AP1.', 16)}.${sample('', 6)}==' }`,
        token: `${sample('WPL_AP1.', 16)}.${sample('', 6)}==`,
      },
    ],
    ignores: [`LINKEDIN_CLIENT_ID=${sample('', 14, 'lower')}`],
  },
});
