// SecurityTrails: https://docs.securitytrails.com/docs/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('SecurityTrails', {
  'securitytrails-api-key': {
    kind: 'named',
    title: 'SecurityTrails API key',
    keywords: ['securitytrails', 'security_trails'],
    pattern: /(?=[A-Za-z_-]{0,31}\d)[A-Za-z0-9_-]{32}/,
    name: /key|token/,
    variable: 'SECURITYTRAILS_API_KEY',
    revoke: 'https://docs.securitytrails.com/docs/authentication',
  },
});

const key = (): string => sample('', 32);

export const proof = (): Proofs<typeof rules> => ({
  'securitytrails-api-key': {
    finds: [
      { text: `SECURITYTRAILS_API_KEY=${key()}`, token: key() },
      { text: `curl https://api.securitytrails.com/v1/ping -H "APIKEY: ${key()}"`, token: key() },
      { text: `securitytrails:\n  - key: ${key()}`, token: key() },
    ],
    ignores: [`securitytrails_scroll = "${key()}"`, 'SECURITYTRAILS_API_KEY=your_api_key'],
  },
});
