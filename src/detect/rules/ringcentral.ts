// RingCentral: https://developers.ringcentral.com/guide/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('RingCentral', {
  'ringcentral-client-secret': {
    kind: 'named',
    title: 'RingCentral client secret',
    keywords: ['ringcentral', 'ring_central', 'rc_app_client', 'rcappclient'],
    pattern: /(?=[A-Za-z_-]{0,39}\d)[A-Za-z0-9_-]{20,50}/,
    name: /secret/,
    variable: 'RC_APP_CLIENT_SECRET',
    revoke: 'https://developers.ringcentral.com/guide/basics/security',
  },
});

const secret = (): string => sample('', 40, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'ringcentral-client-secret': {
    finds: [
      { text: `RC_APP_CLIENT_SECRET=${secret()}`, token: secret() },
      {
        text: `const rcsdk = new RingCentral.SDK({\n  server,\n  clientId,\n  clientSecret: '${secret()}',\n});`,
        token: secret(),
      },
      {
        text: `# RingCentral\nclient_secret = "${sample('', 22, 'base64url')}"`,
        token: sample('', 22, 'base64url'),
      },
    ],
    ignores: [`RINGCENTRAL_CLIENT_ID=${secret()}`, `clientSecret: '${secret()}'`],
  },
});
