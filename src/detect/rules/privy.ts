// Privy: https://docs.privy.io/basics/get-started/dashboard/create-new-app
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Privy', {
  'privy-app-secret': {
    kind: 'named',
    title: 'Privy app secret',
    keywords: ['privy'],
    pattern: /(?=[A-Za-z_]{0,60}\d)(?:privy_app_secret_)?[A-Za-z0-9]{80,90}/,
    variable: 'PRIVY_APP_SECRET',
    revoke: 'https://docs.privy.io/basics/get-started/dashboard/create-new-app',
  },
});

const secret = (): string => sample('', 88);

export const proof = (): Proofs<typeof rules> => ({
  'privy-app-secret': {
    finds: [
      { text: `PRIVY_APP_SECRET=${secret()}`, token: secret() },
      {
        text: `import { PrivyClient } from '@privy-io/server-auth';\nconst privy = new PrivyClient({ appId, appSecret: '${secret()}' });`,
        token: secret(),
      },
      { text: `{ "privy": { "appSecret": "${secret()}" } }`, token: secret() },
    ],
    ignores: [`privy_user = "${secret()}"`, 'PRIVY_APP_SECRET=your-privy-app-secret'],
  },
});
