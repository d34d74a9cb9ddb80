// Firefox add-ons: https://mozilla.github.io/addons-server/topics/api/auth.html
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Mozilla Add-ons', {
  'mozilla-addons-jwt-secret': {
    kind: 'named',
    title: 'Firefox add-ons (AMO) JWT secret',
    keywords: [
      'web-ext',
      'web_ext',
      'webext',
      'addons.mozilla.org',
      'amo_',
      'amo-',
      'firefox_',
      'jwt_issuer',
      'jwtissuer',
    ],
    pattern: /[0-9a-f]{64}/,
    name: /secret/,
    variable: 'WEB_EXT_API_SECRET',
    revoke: 'https://extensionworkshop.com/documentation/develop/web-ext-command-reference/#api-secret',
  },
});

const secret = (): string => sample('', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'mozilla-addons-jwt-secret': {
    finds: [
      { text: `WEB_EXT_API_SECRET=${secret()}`, token: secret() },
      { text: `web-ext sign --api-key=user:123:456 --api-secret=${secret()}`, token: secret() },
      { text: `"AMO_JWT_SECRET": "${secret()}"`, token: secret() },
    ],
    ignores: [`web-ext-artifact-sha256: ${secret()}`, `api_secret: ${secret()}`],
  },
});
