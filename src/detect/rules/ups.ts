// UPS: https://developer.ups.com/oauth-developer-guide
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('UPS', {
  'ups-client-secret': {
    kind: 'named',
    title: 'UPS client secret',
    keywords: ['ups_client', 'ups_secret', 'ups_oauth', 'upsclient', '.ups.com', 'ups-client'],
    pattern: /(?=[A-Za-z]{0,63}\d)[A-Za-z0-9]{64}/,
    name: /secret/,
    variable: 'UPS_CLIENT_SECRET',
    revoke: 'https://developer.ups.com/get-started',
  },
});

const secret = (): string => sample('', 64);

export const proof = (): Proofs<typeof rules> => ({
  'ups-client-secret': {
    finds: [
      { text: `UPS_CLIENT_SECRET=${secret()}`, token: secret() },
      {
        text: `const host = 'https://onlinetools.ups.com';\nconst clientSecret = '${secret()}';`,
        token: secret(),
      },
    ],
    ignores: [`UPS_CLIENT_ID=${secret()}`, `clientSecret = '${secret()}'`, `groups_secret = "${secret()}"`],
  },
});
