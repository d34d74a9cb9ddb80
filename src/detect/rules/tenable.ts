// Tenable: https://docs.tenable.com/vulnerability-management/Content/Settings/my-account/GenerateAPIKey.htm
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke =
  'https://docs.tenable.com/vulnerability-management/Content/Settings/my-account/GenerateAPIKey.htm';

export const rules = issuedBy('Tenable', {
  'tenable-secret-key': {
    kind: 'named',
    title: 'Tenable API secret key',
    keywords: ['tenable', 'nessus', 'tio_secret', 'tio.secret', 'tiosecret'],
    pattern: /[0-9a-f]{64}/,
    name: /secret/,
    variable: 'TIO_SECRET_KEY',
    revoke,
  },
  'tenable-access-key': {
    kind: 'named',
    title: 'Tenable API access key',
    keywords: ['tenable', 'nessus', 'tio_access', 'tio.access', 'tioaccess'],
    pattern: /[0-9a-f]{64}/,
    name: /access/,
    // It says whose the secret key is, and opens nothing alone.
    severity: 'low',
    variable: 'TIO_ACCESS_KEY',
    revoke,
  },
});

const secret = (): string => sample('', 64, 'hex');
const accessKey = (): string => sample('', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'tenable-secret-key': {
    finds: [
      { text: `TIO_SECRET_KEY=${secret()}`, token: secret() },
      { text: `tio = TenableIO(access_key="x", secret_key="${secret()}")`, token: secret() },
      {
        text: `curl https://cloud.tenable.com/scans -H "X-ApiKeys: accessKey=x; secretKey=${secret()}"`,
        token: secret(),
      },
    ],
    ignores: [`tenable_scan_sha256 = "${secret()}"`, 'TIO_SECRET_KEY=SECRET_KEY'],
  },
  'tenable-access-key': {
    finds: [
      { text: `TIO_ACCESS_KEY=${accessKey()}`, token: accessKey() },
      { text: `tenable: { accessKey: '${accessKey()}' }`, token: accessKey() },
    ],
    ignores: ['TIO_ACCESS_KEY=ACCESS_KEY'],
  },
});
