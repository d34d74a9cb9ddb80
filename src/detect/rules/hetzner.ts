// Hetzner: https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Hetzner', {
  'hetzner-cloud-token': {
    kind: 'named',
    title: 'Hetzner Cloud API token',
    keywords: ['hcloud', 'hetzner'],
    pattern: /(?=[a-z0-9]{0,63}[A-Z])(?=[A-Za-z]{0,63}\d)[A-Za-z0-9]{64}/,
    name: /token|key|secret|auth/,
    variable: 'HCLOUD_TOKEN',
    revoke: 'https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/',
  },
  'hetzner-dns-token': {
    kind: 'named',
    title: 'Hetzner DNS API token',
    keywords: ['hetzner'],
    pattern: /(?=[a-z0-9]{0,31}[A-Z])(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/,
    name: /token|key|auth/,
    variable: 'HETZNER_DNS_TOKEN',
    revoke: 'https://docs.hetzner.com/dns-console/dns/general/api-access-token/',
  },
  'hetzner-object-storage-secret': {
    kind: 'named',
    title: 'Hetzner Object Storage secret key',
    keywords: ['hetzner', 'your-objectstorage.com'],
    pattern: /(?=[a-z0-9]{0,39}[A-Z])(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{40}/,
    name: /secret/,
    variable: 'HETZNER_SECRET_KEY',
    revoke: 'https://docs.hetzner.com/storage/object-storage/getting-started/generating-s3-keys/',
  },
});

const cloud = (): string => sample('', 64);
const dns = (): string => sample('', 32);
const secret = (): string => sample('', 40);

export const proof = (): Proofs<typeof rules> => ({
  'hetzner-cloud-token': {
    finds: [
      { text: `HCLOUD_TOKEN=${cloud()}`, token: cloud() },
      { text: `hcloud_token = "${cloud()}"`, token: cloud() },
      {
        text: `curl -H "Authorization: Bearer ${cloud()}" "https://api.hetzner.cloud/v1/servers"`,
        token: cloud(),
      },
      { text: `# Hetzner\nstringData:\n  token: ${cloud()}`, token: cloud() },
    ],
    ignores: [`hcloud_checksum = "${sample('', 64, 'hex')}"`, 'HCLOUD_TOKEN=YOUR_API_TOKEN'],
  },
  'hetzner-dns-token': {
    finds: [
      { text: `HETZNER_DNS_TOKEN: ${dns()}`, token: dns() },
      {
        text: `curl "https://dns.hetzner.com/api/v1/zones" -H 'Auth-API-Token: ${dns()}'`,
        token: dns(),
      },
    ],
    ignores: [`hetzner_zone_id = "${sample('', 22)}"`, `hetzner_asset = "${dns()}"`],
  },
  'hetzner-object-storage-secret': {
    finds: [
      { text: `HETZNER_SECRET_KEY=${secret()}`, token: secret() },
      {
        text: `const s3 = 'https://fsn1.your-objectstorage.com';\nconst secretKey = '${secret()}';`,
        token: secret(),
      },
    ],
    ignores: [`hetzner_access_key = "${sample('', 20, 'upper')}"`],
  },
});
