// Unity: https://services.docs.unity.com/docs/service-account-auth/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Unity', {
  'unity-serial': {
    kind: 'named',
    title: 'Unity license serial',
    keywords: ['unity_serial', 'unity-serial', 'unityserial', 'unity_license', 'unity-editor', 'unity_ci'],
    pattern: /[A-Z0-9]{2}(?:-[A-Z0-9]{4}){5}/,
    name: /serial|license/,
    variable: 'UNITY_SERIAL',
    revoke: 'https://docs.unity.com/licensing/manual/return-license-command-line',
  },
  'unity-service-account-secret': {
    kind: 'named',
    title: 'Unity service account secret key',
    keywords: ['ugs_cli_service', 'unity_service', 'unity_api', 'unity-service', 'services.api.unity.com'],
    pattern: /(?=[a-z0-9_-]{0,31}[A-Z])(?=[A-Za-z_-]{0,31}\d)[A-Za-z0-9_-]{32}/,
    name: /secret/,
    variable: 'UGS_CLI_SERVICE_SECRET_KEY',
    revoke: 'https://services.docs.unity.com/docs/service-account-auth/',
  },
});

const serial = (): string =>
  [sample('', 2, 'upper'), ...[1, 2, 3, 4, 5].map((seed) => sample('', 4, 'upper', seed))].join('-');
const secret = (): string => sample('', 32, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'unity-serial': {
    finds: [
      { text: `UNITY_SERIAL=${serial()}`, token: serial() },
      { text: `unity-editor -quit -batchmode -serial ${serial()}`, token: serial() },
    ],
    ignores: ['UNITY_SERIAL=SB-XXXX-XXXX-XXXX-XXXX-XXXX', `serial: ${serial()}`],
  },
  'unity-service-account-secret': {
    finds: [
      { text: `UGS_CLI_SERVICE_SECRET_KEY=${secret()}`, token: secret() },
      { text: `UNITY_SERVICE_ACCOUNT_SECRET: "${secret()}"`, token: secret() },
    ],
    ignores: [`community_secret = "${secret()}"`, 'UGS_CLI_SERVICE_SECRET_KEY=<secret>'],
  },
});
