// Alibaba Cloud: https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://www.alibabacloud.com/help/en/ram/user-guide/delete-an-accesskey-pair-of-a-ram-user';

export const rules = issuedBy('Alibaba Cloud', {
  'alibaba-cloud-access-key-id': {
    kind: 'shaped',
    title: 'Alibaba Cloud AccessKey ID',
    keywords: ['ltai'],
    pattern: /LTAI(?=[A-Za-z]{0,19}\d)[A-Za-z0-9]{12,20}/,
    // It opens nothing by itself, but says whose account it is, and its secret is seldom far.
    severity: 'low',
    variable: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
    revoke,
  },
  'alibaba-cloud-access-key-secret': {
    kind: 'named',
    title: 'Alibaba Cloud AccessKey secret',
    keywords: [
      'ltai',
      'aliyun',
      'alibaba',
      'alicloud',
      'accesskeysecret',
      'access_key_secret',
      'access-key-secret',
    ],
    pattern: /(?=[a-z0-9]{0,29}[A-Z])(?=[A-Za-z]{0,29}\d)[A-Za-z0-9]{30}/,
    name: /secret|(?:^|[_.-])sk$/,
    variable: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
    revoke,
  },
});

const id = (): string => sample('LTAI5t', 18);
const secret = (): string => sample('', 30);

export const proof = (): Proofs<typeof rules> => ({
  'alibaba-cloud-access-key-id': {
    finds: [
      { text: `ALIBABA_CLOUD_ACCESS_KEY_ID=${id()}`, token: id() },
      { text: `accessKeyId: '${sample('LTAI', 12)}',`, token: sample('LTAI', 12) },
    ],
    ignores: [`accessKeyId: 'LTAI${'*'.repeat(20)}'`, sample('LTAI', 8)],
  },
  'alibaba-cloud-access-key-secret': {
    finds: [
      { text: `ALIBABA_CLOUD_ACCESS_KEY_SECRET=${secret()}`, token: secret() },
      {
        text: `const client = new OSS({\n  accessKeyId: '${id()}',\n  accessKeySecret: '${secret()}',\n});`,
        token: secret(),
      },
      { text: `aliyun:\n  oss:\n    secret: ${secret()}`, token: secret() },
      { text: `auth = oss2.Auth('${id()}', '')\nsecret = "${secret()}"`, token: secret() },
    ],
    ignores: [
      'accessKeySecret: yourAccessKeySecret',
      `aliyun_bucket_name = "${secret()}"`,
      `client_secret = "${secret()}"`,
    ],
  },
});
