// Sinch: https://developers.sinch.com/docs/sms/api-reference/authentication/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Sinch', {
  'sinch-api-token': {
    kind: 'named',
    title: 'Sinch API token',
    keywords: ['sinch'],
    pattern: /[0-9a-f]{32}/,
    name: /token|bearer/,
    variable: 'SINCH_API_TOKEN',
    revoke: 'https://developers.sinch.com/docs/sms/api-reference/authentication/bearer-token/',
  },
  'sinch-secret': {
    kind: 'named',
    title: 'Sinch application or access key secret',
    keywords: ['sinch'],
    pattern: /[A-Za-z0-9+/]{22}==|(?=[A-Za-z~._-]{0,33}\d)[A-Za-z0-9~._-]{26,40}/,
    name: /secret/,
    variable: 'SINCH_ACCESS_SECRET',
    revoke: 'https://developers.sinch.com/docs/sms/api-reference/authentication/oauth/',
  },
});

const token = (): string => sample('', 32, 'hex');
const secret = (): string => `${sample('', 22, 'base64')}==`;

export const proof = (): Proofs<typeof rules> => ({
  'sinch-api-token': {
    finds: [
      { text: `SINCH_API_TOKEN=${token()}`, token: token() },
      { text: `sinch:\n  service_plan: shop\n  token: ${token()}`, token: token() },
    ],
    ignores: [`SINCH_SERVICE_PLAN_ID=${token()}`, `token: ${token()}`],
  },
  'sinch-secret': {
    finds: [
      { text: `SINCH_APPLICATION_SECRET="${secret()}"`, token: secret() },
      {
        text: `new SinchClient({ projectId, keyId, keySecret: "${sample('', 34, 'base64url')}" })`,
        token: sample('', 34, 'base64url'),
      },
    ],
    ignores: [`keySecret: "${secret()}"`, `sinch_batch = "${secret()}"`],
  },
});
