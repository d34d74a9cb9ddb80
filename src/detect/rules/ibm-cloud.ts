// IBM Cloud: https://cloud.ibm.com/docs/account?topic=account-manapikey
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('IBM Cloud', {
  'ibm-cloud-api-key': {
    kind: 'named',
    title: 'IBM Cloud API key',
    keywords: [
      'ibmcloud',
      'ibm_cloud',
      'ibm-cloud',
      'ibm_api_key',
      'ibm_apikey',
      'cloud.ibm.com',
      'ic_api_key',
      'bluemix',
      'watson',
      'wml_api',
      'iam_apikey',
      'iamauthenticator',
    ],
    pattern: /(?=[a-z0-9_-]{0,43}[A-Z])(?=[A-Za-z_-]{0,43}\d)[A-Za-z0-9_-]{44}/,
    name: /key|token|secret|auth/,
    variable: 'IBMCLOUD_API_KEY',
    revoke: 'https://cloud.ibm.com/docs/account?topic=account-userapikey&interface=ui#delete_user_key',
  },
  'ibm-cloud-cos-secret': {
    kind: 'named',
    title: 'IBM Cloud Object Storage HMAC secret access key',
    keywords: ['cos_hmac', 'ibm_cos', 'ibmcos', 'ibm-cos', 'ibm_cloud', 'cloud-object-storage', 'cos_secret'],
    pattern: /[0-9a-f]{48}/,
    name: /secret/,
    variable: 'COS_SECRET_ACCESS_KEY',
    revoke:
      'https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-uhc-hmac-credentials-main',
  },
  'ibm-cloud-classic-key': {
    kind: 'named',
    title: 'IBM Cloud classic infrastructure (SoftLayer) API key',
    keywords: ['softlayer', 'iaas_classic_api_key', 'sl_api_key', 'ibmcloud_iaas'],
    pattern: /[0-9a-f]{64}/,
    name: /key|token|secret/,
    variable: 'IAAS_CLASSIC_API_KEY',
    revoke: 'https://cloud.ibm.com/docs/account?topic=account-classic_keys',
  },
});

const key = (): string => sample('', 44, 'base64url');
const secret = (): string => sample('', 48, 'hex');
const classic = (): string => sample('', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'ibm-cloud-api-key': {
    finds: [
      { text: `IBMCLOUD_API_KEY=${key()}`, token: key() },
      { text: `authenticator = IAMAuthenticator('${key()}')`, token: key() },
      { text: `ibmcloud login --apikey ${key()} -r us-south`, token: key() },
      {
        text: `{\n  "apikey": "${key()}",\n  "iam_apikey_name": "ci",\n  "url": "https://api.us-south.assistant.watson.cloud.ibm.com"\n}`,
        token: key(),
      },
    ],
    ignores: [`ibmcloud_resource_group = "${key()}"`, 'IBMCLOUD_API_KEY=<your-api-key>'],
  },
  'ibm-cloud-cos-secret': {
    finds: [
      {
        text: `"cos_hmac_keys": {\n  "access_key_id": "${sample('', 32, 'hex')}",\n  "secret_access_key": "${secret()}"\n}`,
        token: secret(),
      },
      { text: `IBM_COS_SECRET=${secret()}`, token: secret() },
    ],
    ignores: [`IBM_COS_ACCESS_KEY_ID=${sample('', 32, 'hex')}`, `secret: ${secret()}`],
  },
  'ibm-cloud-classic-key': {
    finds: [
      { text: `IAAS_CLASSIC_API_KEY=${classic()}`, token: classic() },
      { text: `[softlayer]\nusername = shop\napi_key = ${classic()}`, token: classic() },
    ],
    ignores: [`softlayer_image_digest = "${classic()}"`],
  },
});
