// Pinterest: https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke =
  'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/';

export const rules = issuedBy('Pinterest', {
  'pinterest-access-token': {
    kind: 'shaped',
    title: 'Pinterest access token',
    keywords: ['pina_'],
    pattern: /pina_(?=[A-Za-z_-]{0,100}\d)[A-Za-z0-9_-]{40,300}/,
    variable: 'PINTEREST_ACCESS_TOKEN',
    revoke,
  },
  'pinterest-app-secret': {
    kind: 'named',
    title: 'Pinterest app secret key',
    keywords: ['pinterest'],
    pattern: /[0-9a-f]{40}|[0-9a-f]{64}/,
    name: /secret/,
    variable: 'PINTEREST_APP_SECRET',
    revoke,
  },
});

const token = (): string => sample('pina_', 75, 'upper');
const secret = (): string => sample('', 40, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'pinterest-access-token': {
    finds: [
      { text: `PINTEREST_ACCESS_TOKEN=${token()}`, token: token() },
      { text: `"access_token": "${token()}"`, token: token() },
    ],
    ignores: ['pina_your_access_token', sample('pina_', 20)],
  },
  'pinterest-app-secret': {
    finds: [
      { text: `PINTEREST_APP_SECRET=${secret()}`, token: secret() },
      { text: `pinterest:\n  app_id: "1"\n  app_secret: "${secret()}"`, token: secret() },
    ],
    ignores: [`pinterest_board = "${secret()}"`, `app_secret: ${secret()}`],
  },
});
