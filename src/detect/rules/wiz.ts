// Wiz: https://docs.wiz.io/docs/service-accounts-settings
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Wiz', {
  'wiz-client-secret': {
    kind: 'named',
    title: 'Wiz service account client secret',
    keywords: [
      'wiz_client',
      'wiz-client',
      'wiz.client',
      'wizclient',
      'wiz_secret',
      'wiz.io',
      'wiz_auth',
      'wizcli',
    ],
    pattern: /(?=[A-Za-z]{0,63}\d)[A-Za-z0-9]{64}/,
    name: /secret/,
    variable: 'WIZ_CLIENT_SECRET',
    revoke: 'https://docs.wiz.io/docs/service-accounts-settings',
  },
});

const secret = (): string => sample('', 64);

export const proof = (): Proofs<typeof rules> => ({
  'wiz-client-secret': {
    finds: [
      { text: `WIZ_CLIENT_SECRET=${secret()}`, token: secret() },
      { text: `wizcli auth --id x --secret ${secret()}`, token: secret() },
      { text: `# auth.app.wiz.io\nclient_secret = "${secret()}"`, token: secret() },
    ],
    ignores: [`WIZ_CLIENT_ID=${sample('', 52, 'lower')}`, 'WIZ_CLIENT_SECRET=<your client secret>'],
  },
});
