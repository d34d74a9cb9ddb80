// Confluent: https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html
import { crc32 } from '../checksum.ts';
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke =
  'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/best-practices-api-keys.html';

/** The last six characters are the CRC-32 of the rest, least significant byte first, in base64. */
function checksum(secret: string): boolean {
  const crc = (text: string): string => {
    const sum = crc32(text);
    return btoa(String.fromCharCode(...[0, 8, 16, 24].map((shift) => (sum >>> shift) & 0xff))).slice(0, 6);
  };
  // Whether the prefix counts is not published.
  return [0, 4].some((from) => crc(secret.slice(from, -6)) === secret.slice(-6));
}

export const rules = issuedBy('Confluent', {
  'confluent-api-secret': {
    kind: 'shaped',
    title: 'Confluent Cloud API secret',
    keywords: ['cflt'],
    pattern: /cflt[A-Za-z0-9+/]{60}/,
    check: checksum,
    variable: 'CONFLUENT_CLOUD_API_SECRET',
    revoke,
  },
  'confluent-api-secret-classic': {
    kind: 'named',
    title: 'Confluent Cloud API secret (before prefixes)',
    keywords: ['confluent', 'ccloud'],
    pattern: /[A-Za-z0-9+/]{64}/,
    name: /secret|password/,
    variable: 'CONFLUENT_CLOUD_API_SECRET',
    revoke,
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'confluent-api-secret': {
    finds: [
      {
        text: `CONFLUENT_CLOUD_API_SECRET=${sample('cflt', 60, 'base64')}`,
        token: sample('cflt', 60, 'base64'),
      },
      {
        text: `sasl.jaas.config=PlainLoginModule required username="ABCDEFGH" password="${sample('cflt', 60, 'base64')}";`,
        token: sample('cflt', 60, 'base64'),
      },
    ],
    ignores: [sample('cflt', 30)],
  },
  'confluent-api-secret-classic': {
    finds: [
      {
        text: `# confluent\nsasl.username=ABCDEFGH\nsasl.password=${sample('', 64, 'base64')}`,
        token: sample('', 64, 'base64'),
      },
    ],
    ignores: [`confluent_checksum = "${sample('', 64)}"`],
  },
});
