// Vimeo: https://developer.vimeo.com/api/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://developer.vimeo.com/api/authentication';

export const rules = issuedBy('Vimeo', {
  'vimeo-access-token': {
    kind: 'named',
    title: 'Vimeo access token',
    keywords: ['vimeo'],
    pattern: /[0-9a-f]{32}/,
    name: /token|bearer|auth/,
    variable: 'VIMEO_ACCESS_TOKEN',
    revoke,
  },
  'vimeo-client-secret': {
    kind: 'named',
    title: 'Vimeo client secret',
    keywords: ['vimeo'],
    pattern: /[A-Za-z0-9+/]{126,128}={0,2}/,
    name: /secret/,
    variable: 'VIMEO_CLIENT_SECRET',
    revoke,
  },
});

const token = (): string => sample('', 32, 'hex');
const secret = (): string => sample('', 128, 'base64');

export const proof = (): Proofs<typeof rules> => ({
  'vimeo-access-token': {
    finds: [
      { text: `VIMEO_ACCESS_TOKEN=${token()}`, token: token() },
      { text: `$vimeo = new Vimeo($id, $secret);\n$vimeo->setToken('${token()}');`, token: token() },
    ],
    ignores: [`vimeo_hash = "${token()}"`, `access_token: ${token()}`],
  },
  'vimeo-client-secret': {
    finds: [
      { text: `VIMEO_CLIENT_SECRET="${secret()}"`, token: secret() },
      { text: `client = vimeo.VimeoClient(token=t, secret='${secret()}')`, token: secret() },
    ],
    ignores: [`client_secret = "${secret()}"`],
  },
});
