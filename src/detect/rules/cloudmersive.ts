// Cloudmersive: https://api.cloudmersive.com/docs/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Cloudmersive', {
  'cloudmersive-api-key': {
    kind: 'named',
    title: 'Cloudmersive API key',
    keywords: ['cloudmersive'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    variable: 'CLOUDMERSIVE_API_KEY',
    revoke: 'https://account.cloudmersive.com/keys',
  },
});

const key = (): string => [8, 4, 4, 4, 12].map((length, seed) => sample('', length, 'hex', seed)).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'cloudmersive-api-key': {
    finds: [
      { text: `CLOUDMERSIVE_API_KEY=${key()}`, token: key() },
      {
        text: `const CloudmersiveConvertApiClient = require('cloudmersive-convert-api-client');\nApikey.apiKey = '${key()}';`,
        token: key(),
      },
      { text: `curl -H "Apikey: ${key()}" https://api.cloudmersive.com/virus/scan/file`, token: key() },
      { text: `keys = { "cloudmersive": "${key()}" }`, token: key() },
    ],
    ignores: [`cloudmersive_request_id = "${key()}"`, 'CLOUDMERSIVE_API_KEY=Your-API-Key'],
  },
});
