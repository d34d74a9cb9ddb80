// Vultr: https://docs.vultr.com/platform/other/api
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Vultr', {
  'vultr-api-key': {
    kind: 'named',
    title: 'Vultr API key',
    keywords: ['vultr'],
    pattern: /(?=[A-Z]{0,35}\d)[A-Z0-9]{36}/,
    name: /key|token|secret|auth/,
    variable: 'VULTR_API_KEY',
    revoke: 'https://docs.vultr.com/platform/other/api/regenerate-api-key',
  },
  'vultr-object-storage-secret': {
    kind: 'named',
    title: 'Vultr Object Storage secret key',
    keywords: ['vultr', 'vultrobjects'],
    pattern: /(?=[a-z0-9]{0,39}[A-Z])(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{40}/,
    name: /secret/,
    variable: 'VULTR_SECRET_KEY',
    revoke: 'https://docs.vultr.com/products/cloud-storage/object-storage/management/regenerate-keys',
  },
});

const key = (): string => sample('', 36, 'upper');
const secret = (): string => sample('', 40);

export const proof = (): Proofs<typeof rules> => ({
  'vultr-api-key': {
    finds: [
      { text: `VULTR_API_KEY=${key()}`, token: key() },
      { text: `{ "vultr": { "api_key": "${key()}" } }`, token: key() },
      {
        text: `curl "https://api.vultr.com/v2/account" -H "Authorization: Bearer ${key()}"`,
        token: key(),
      },
    ],
    ignores: [`vultr_instance_id = "${key()}"`, 'VULTR_API_KEY=your-vultr-api-key', `apiKey: "${key()}"`],
  },
  'vultr-object-storage-secret': {
    finds: [
      { text: `VULTR_SECRET_KEY='${secret()}'`, token: secret() },
      { text: `endpoint: ewr1.vultrobjects.com\nsecret_key: ${secret()}`, token: secret() },
    ],
    ignores: [`VULTR_ACCESS_KEY=${sample('', 20, 'upper')}`],
  },
});
