// Logto: https://docs.logto.io/integrate-logto/application-data-structure
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Logto', {
  'logto-app-secret': {
    kind: 'named',
    title: 'Logto application secret',
    keywords: ['logto'],
    pattern: /(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/,
    name: /secret/,
    variable: 'LOGTO_APP_SECRET',
    revoke: 'https://docs.logto.io/integrate-logto/application-data-structure',
  },
});

const secret = (): string => sample('', 32);

export const proof = (): Proofs<typeof rules> => ({
  'logto-app-secret': {
    finds: [
      { text: `LOGTO_APP_SECRET=${secret()}`, token: secret() },
      { text: `const logto = new LogtoClient({ appId: 'x', appSecret: '${secret()}' });`, token: secret() },
      { text: `logto:\n  app_secret: "${secret()}"`, token: secret() },
    ],
    ignores: [`LOGTO_APP_ID=${sample('', 21, 'lower')}`, 'LOGTO_APP_SECRET=<your-app-secret>'],
  },
});
