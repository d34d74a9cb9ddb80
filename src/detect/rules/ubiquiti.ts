// Ubiquiti: https://developer.ui.com/site-manager-api/gettingstarted
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Ubiquiti', {
  'ubiquiti-api-key': {
    kind: 'named',
    title: 'UniFi API key',
    keywords: ['unifi', 'ubiquiti', 'api.ui.com'],
    pattern: /(?=[A-Za-z_-]{0,31}\d)[A-Za-z0-9_-]{32}/,
    variable: 'UNIFI_API_KEY',
    revoke: 'https://developer.ui.com/site-manager-api/gettingstarted',
  },
});

const key = (): string => sample('', 32, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'ubiquiti-api-key': {
    finds: [
      { text: `UNIFI_API_KEY=${key()}`, token: key() },
      { text: `curl -H "X-API-KEY: ${key()}" https://api.ui.com/v1/hosts`, token: key() },
      { text: `provider "unifi" {\n  api_key = "${key()}"\n}`, token: key() },
    ],
    ignores: [`unifi_site = "${key()}"`, 'UNIFI_API_KEY=your-api-key'],
  },
});
