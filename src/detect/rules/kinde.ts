// Kinde: https://docs.kinde.com/developer-tools/kinde-api/connect-to-kinde-api/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Kinde', {
  'kinde-client-secret': {
    kind: 'named',
    title: 'Kinde client secret',
    keywords: ['kinde'],
    pattern: /(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{40,60}/,
    name: /secret/,
    variable: 'KINDE_CLIENT_SECRET',
    revoke: 'https://docs.kinde.com/developer-tools/kinde-api/connect-to-kinde-api/',
  },
});

const secret = (): string => sample('', 50);

export const proof = (): Proofs<typeof rules> => ({
  'kinde-client-secret': {
    finds: [
      { text: `KINDE_CLIENT_SECRET=${secret()}`, token: secret() },
      { text: `kinde: { clientSecret: '${secret()}' }`, token: secret() },
      { text: `# https://shop.kinde.com\nclient_secret = "${secret()}"`, token: secret() },
    ],
    ignores: [`KINDE_CLIENT_ID=${sample('', 32, 'hex')}`, 'KINDE_CLIENT_SECRET=<your_kinde_client_secret>'],
  },
});
