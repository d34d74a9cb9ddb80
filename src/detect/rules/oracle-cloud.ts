// Oracle Cloud Infrastructure: https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Oracle Cloud', {
  'oracle-cloud-customer-secret-key': {
    kind: 'named',
    title: 'Oracle Cloud customer secret key (S3 compatible)',
    keywords: ['oci_', 'oraclecloud', 'oracle_cloud', 'customer_secret_key', 'customer-secret-key'],
    pattern: /[A-Za-z0-9+/]{43}=/,
    name: /secret|key/,
    variable: 'OCI_SECRET_KEY',
    revoke: 'https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm',
  },
});

const key = (): string => `${sample('', 43, 'base64')}=`;

export const proof = (): Proofs<typeof rules> => ({
  'oracle-cloud-customer-secret-key': {
    finds: [
      { text: `OCI_SECRET_KEY=${key()}`, token: key() },
      {
        text: `endpoint: shop.compat.objectstorage.eu-frankfurt-1.oraclecloud.com\nsecret_key: "${key()}"`,
        token: key(),
      },
    ],
    ignores: [`OCI_ACCESS_KEY=${sample('', 40, 'hex')}`, `secret_key: "${key()}"`],
  },
});
