// Huawei Cloud: https://support.huaweicloud.com/intl/en-us/usermanual-iam/iam_02_0003.html
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Huawei Cloud', {
  'huawei-cloud-secret-key': {
    kind: 'named',
    title: 'Huawei Cloud secret access key',
    keywords: ['huawei', 'myhuaweicloud', 'hw_secret_key', 'hwcloud', 'cloud_sdk_sk'],
    pattern: /(?=[a-z0-9]{0,39}[A-Z])(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{40}/,
    name: /secret|(?:^|[_.-])sk$/,
    variable: 'HW_SECRET_KEY',
    revoke: 'https://support.huaweicloud.com/intl/en-us/usermanual-iam/iam_02_0003.html',
  },
});

const secret = (): string => sample('', 40);

export const proof = (): Proofs<typeof rules> => ({
  'huawei-cloud-secret-key': {
    finds: [
      { text: `HW_SECRET_KEY=${secret()}`, token: secret() },
      {
        text: `provider "huaweicloud" {\n  access_key = "${sample('', 20, 'upper')}"\n  secret_key = "${secret()}"\n}`,
        token: secret(),
      },
      { text: `# obs.cn-north-4.myhuaweicloud.com\nsk: ${secret()}`, token: secret() },
    ],
    ignores: [
      `HW_ACCESS_KEY=${sample('', 20, 'upper')}`,
      `secret_key = "${secret()}"`,
      'HW_SECRET_KEY=your_secret_key',
    ],
  },
});
