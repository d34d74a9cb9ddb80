// Grafana: https://grafana.com/docs/grafana/latest/administration/service-accounts/
import { crc32, hex32, swapBytes } from '../checksum.ts';
import { decodeBase64, parseJson } from '../jwt.ts';
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

/** The eight digits at the end are the CRC-32 of the first 37 characters, least significant byte first. */
const checksum = (token: string): boolean => hex32(swapBytes(crc32(token.slice(0, 37)))) === token.slice(38);

/** Behind the prefix stands JSON: `n` is the key's name, `k` the key. */
const holdsKey = (token: string): boolean => {
  const parts = parseJson(decodeBase64(token.replace(/^glc_/, '')));
  return typeof parts?.['n'] === 'string' && typeof parts['k'] === 'string';
};

export const rules = issuedBy('Grafana', {
  'grafana-service-account-token': {
    kind: 'shaped',
    title: 'Grafana service account token',
    keywords: ['glsa_'],
    pattern: /glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}/,
    check: checksum,
    variable: 'GRAFANA_TOKEN',
    revoke:
      'https://grafana.com/docs/grafana/latest/administration/service-accounts/#delete-a-service-account-token',
  },
  'grafana-cloud-token': {
    kind: 'shaped',
    title: 'Grafana Cloud access policy token',
    keywords: ['glc_'],
    pattern: /glc_eyJ[A-Za-z0-9+/]{60,400}={0,2}/,
    check: holdsKey,
    variable: 'GRAFANA_CLOUD_TOKEN',
    revoke:
      'https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/',
  },
  'grafana-api-key': {
    kind: 'shaped',
    title: 'Grafana API key (legacy)',
    // The base64 of `{"k":"`.
    keywords: ['eyjrijoi'],
    pattern: /eyJrIjoi[A-Za-z0-9+/]{60,400}={0,2}/,
    check: holdsKey,
    variable: 'GRAFANA_API_KEY',
    revoke: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/',
  },
});

/** A service account token whose checksum holds. */
function account(): string {
  const body = sample('glsa_', 32);
  return `${body}_${hex32(swapBytes(crc32(body)))}`;
}
const cloud = (): string =>
  `glc_${btoa(JSON.stringify({ o: '42', n: 'ci', k: sample('', 32), m: { r: 'eu' } }))}`;
const legacy = (): string => btoa(JSON.stringify({ k: sample('', 32), n: 'ci', id: 1 }));

export const proof = (): Proofs<typeof rules> => ({
  'grafana-service-account-token': {
    finds: [
      {
        text: `curl -H "Authorization: Bearer ${account()}" http://localhost:3000/api/org`,
        token: account(),
      },
      { text: `GRAFANA_TOKEN=${account()}`, token: account() },
    ],
    ignores: [sample('glsa_', 32), `glsa_${'x'.repeat(32)}_00000000`],
  },
  'grafana-cloud-token': {
    finds: [{ text: `password: "${cloud()}"`, token: cloud() }],
    ignores: ['glc_YOUR_TOKEN'],
  },
  'grafana-api-key': {
    finds: [{ text: `auth = "${legacy()}"`, token: legacy() }],
    ignores: [sample('eyJrIjoi', 20)],
  },
});
