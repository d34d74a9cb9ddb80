// Dwolla: https://developers.dwolla.com/docs/auth/overview
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Dwolla', {
  'dwolla-secret': {
    kind: 'named',
    title: 'Dwolla application key or secret',
    keywords: ['dwolla'],
    pattern: /(?=[A-Za-z]{0,49}\d)[A-Za-z0-9]{50}/,
    variable: 'DWOLLA_APP_SECRET',
    revoke: 'https://developers.dwolla.com/docs/auth/overview',
  },
});

const secret = (): string => sample('', 50);

export const proof = (): Proofs<typeof rules> => ({
  'dwolla-secret': {
    finds: [
      { text: `DWOLLA_APP_SECRET=${secret()}`, token: secret() },
      {
        text: `const dwolla = new Client({\n  environment: 'production',\n  secret: '${secret()}',\n});`,
        token: secret(),
      },
      { text: `client = dwollav2.Client(key = '${secret()}', secret = SECRET)`, token: secret() },
    ],
    ignores: [`dwolla_transfer = "${secret()}"`, `secret: '${secret()}'`],
  },
});
