// Tencent Cloud: https://www.tencentcloud.com/document/product/598/32675
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://www.tencentcloud.com/document/product/598/32675';

export const rules = issuedBy('Tencent Cloud', {
  'tencent-cloud-secret-id': {
    kind: 'shaped',
    title: 'Tencent Cloud SecretId',
    keywords: ['akid'],
    pattern: /AKID(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/,
    // It opens nothing by itself, but says whose account it is, and its key is seldom far.
    severity: 'low',
    variable: 'TENCENTCLOUD_SECRET_ID',
    revoke,
  },
  'tencent-cloud-secret-key': {
    kind: 'named',
    title: 'Tencent Cloud SecretKey',
    keywords: ['akid', 'tencent', 'qcloud', 'myqcloud'],
    pattern: /(?=[a-z0-9]{0,31}[A-Z])(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/,
    name: /secret/,
    variable: 'TENCENTCLOUD_SECRET_KEY',
    revoke,
  },
});

const id = (): string => sample('AKID', 32);
const key = (): string => sample('', 32);

export const proof = (): Proofs<typeof rules> => ({
  'tencent-cloud-secret-id': {
    finds: [
      { text: `TENCENTCLOUD_SECRET_ID=${id()}`, token: id() },
      { text: `SecretId: "${id()}"`, token: id() },
    ],
    ignores: [`SecretId: "AKID${'x'.repeat(32)}"`, sample('AKID', 20)],
  },
  'tencent-cloud-secret-key': {
    finds: [
      { text: `TENCENTCLOUD_SECRET_KEY=${key()}`, token: key() },
      { text: `var cos = new COS({\n  SecretId: '${id()}',\n  SecretKey: '${key()}',\n});`, token: key() },
      { text: `cred = credential.Credential("${id()}", "")\nsecret_key = "${key()}"`, token: key() },
      { text: `provider "tencentcloud" {\n  secret_key = "${key()}"\n}`, token: key() },
    ],
    ignores: [
      `tencent_app_version = "${key()}"`,
      `secret_key = "${key()}"`,
      'SecretKey: yourSecretKey # qcloud',
    ],
  },
});
