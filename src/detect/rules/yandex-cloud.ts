// Yandex Cloud: https://yandex.cloud/en/docs/security/operations/search-secrets
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://yandex.cloud/en/docs/iam/operations/compromised-credentials';

export const rules = issuedBy('Yandex Cloud', {
  'yandex-cloud-api-key': {
    kind: 'shaped',
    title: 'Yandex Cloud API key',
    keywords: ['aqvn'],
    pattern: /AQVN[A-Za-z0-9_-]{35,38}/,
    notBefore: '-',
    variable: 'YANDEX_API_KEY',
    revoke,
  },
  'yandex-cloud-iam-token': {
    kind: 'shaped',
    title: 'Yandex Cloud IAM token or cookie',
    keywords: ['t1.', 'c1.'],
    pattern: /[tc]1\.[A-Za-z0-9_-]{20,400}={0,2}\.[A-Za-z0-9_-]{86}={0,2}/,
    notBefore: '-',
    variable: 'YC_IAM_TOKEN',
    revoke,
  },
  'yandex-oauth-token': {
    kind: 'shaped',
    title: 'Yandex OAuth token',
    keywords: ['y0_', 'y1_', 'y2_', 'y3_'],
    pattern: /y[0-3]_(?=[A-Za-z_-]{0,54}\d)[A-Za-z0-9_-]{54,200}/,
    notBefore: '-',
    variable: 'YC_TOKEN',
    revoke,
  },
  'yandex-cloud-static-key': {
    kind: 'named',
    title: 'Yandex Cloud static access key (S3 compatible)',
    keywords: ['yandexcloud', 'yandex_cloud', 'yandex', 'ycaje', 'ycp'],
    pattern: /YC[A-Za-z0-9_-]{38}/,
    name: /secret|key/,
    variable: 'YC_SECRET_ACCESS_KEY',
    revoke,
  },
  'yandex-cloud-captcha-key': {
    kind: 'shaped',
    title: 'Yandex SmartCaptcha server key',
    keywords: ['ysc2_'],
    pattern: /ysc2_[A-Za-z0-9_-]{40,64}/,
    notBefore: '-',
    variable: 'SMARTCAPTCHA_SERVER_KEY',
    revoke,
  },
});

const apiKey = (): string => sample('AQVN', 36, 'base64url');
const iam = (): string =>
  [sample('t1', 0), sample('', 70, 'base64url'), sample('', 86, 'base64url')].join('.');
const oauth = (): string => sample('y0_', 55, 'base64url');
const secret = (): string => sample('YC', 38, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'yandex-cloud-api-key': {
    finds: [
      { text: `Authorization: Api-Key ${apiKey()}`, token: apiKey() },
      { text: `api_key="${apiKey()}",`, token: apiKey() },
    ],
    ignores: [sample('AQVN', 20), 'Api-Key AQVN...'],
  },
  'yandex-cloud-iam-token': {
    finds: [
      { text: `export YC_IAM_TOKEN=${iam()}`, token: iam() },
      { text: `"Authorization": "Bearer ${iam()}"`, token: iam() },
    ],
    ignores: ['const x = t1.length + t1.width;', sample('t1.', 80)],
  },
  'yandex-oauth-token': {
    finds: [
      { text: `YC_TOKEN=${oauth()}`, token: oauth() },
      { text: `client = Client('${oauth()}').init()`, token: oauth() },
    ],
    ignores: ['const y0_offset = y0_min;', sample('y0_', 20)],
  },
  'yandex-cloud-static-key': {
    finds: [
      { text: `# storage.yandexcloud.net\nsecret_key = "${secret()}"`, token: secret() },
      { text: `YANDEX_SECRET_KEY=${secret()}`, token: secret() },
    ],
    ignores: [`secret_key = "${secret()}"`, `yandex_key_id = "${sample('YCAJE', 20, 'base64url')}"`],
  },
  'yandex-cloud-captcha-key': {
    finds: [{ text: `SMARTCAPTCHA_SERVER_KEY=${sample('ysc2_', 49)}`, token: sample('ysc2_', 49) }],
    ignores: [sample('ysc1_', 49)],
  },
});
