// Fitbit: https://dev.fitbit.com/build/reference/web-api/developer-guide/application-design/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Fitbit', {
  'fitbit-client-secret': {
    kind: 'named',
    title: 'Fitbit client secret',
    keywords: ['fitbit'],
    pattern: /[0-9a-f]{32}/,
    name: /secret/,
    variable: 'FITBIT_CLIENT_SECRET',
    revoke: 'https://dev.fitbit.com/build/reference/web-api/developer-guide/application-design/',
  },
});

const secret = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'fitbit-client-secret': {
    finds: [
      { text: `FITBIT_CLIENT_SECRET=${secret()}`, token: secret() },
      { text: `fitbit.Fitbit(CLIENT_ID, client_secret='${secret()}')`, token: secret() },
      { text: `"fitbit": {\n  "clientId": "22A",\n  "clientSecret": "${secret()}"\n}`, token: secret() },
    ],
    ignores: [`fitbit_device = "${secret()}"`, `clientSecret: "${secret()}"`],
  },
});
