// AbuseIPDB: https://docs.abuseipdb.com/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('AbuseIPDB', {
  'abuseipdb-api-key': {
    kind: 'named',
    title: 'AbuseIPDB API key',
    keywords: ['abuseipdb', 'abuse_ipdb', 'abuse-ipdb'],
    pattern: /[0-9a-f]{80}/,
    name: /key|token/,
    variable: 'ABUSEIPDB_API_KEY',
    revoke: 'https://docs.abuseipdb.com/',
  },
});

const key = (): string => sample('', 80, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'abuseipdb-api-key': {
    finds: [
      { text: `ABUSEIPDB_API_KEY=${key()}`, token: key() },
      { text: `headers = {"Key": "${key()}", "Accept": "application/json"}  # abuseipdb`, token: key() },
      { text: `curl -G https://api.abuseipdb.com/api/v2/check -H "Key: ${key()}"`, token: key() },
    ],
    ignores: [`abuseipdb_report = "${key()}"`, 'ABUSEIPDB_API_KEY=YOUR_OWN_API_KEY'],
  },
});
