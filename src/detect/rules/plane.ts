// Plane: https://developers.plane.so/api-reference/introduction
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Plane', {
  'plane-api-key': {
    kind: 'shaped',
    title: 'Plane API key',
    keywords: ['plane_api_'],
    pattern: /plane_api_[0-9a-f]{32}/,
    variable: 'PLANE_API_KEY',
    revoke: 'https://developers.plane.so/api-reference/introduction',
  },
});

const key = (): string => sample('plane_api_', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'plane-api-key': {
    finds: [
      { text: `PLANE_API_KEY=${key()}`, token: key() },
      { text: `curl -H "X-API-Key: ${key()}" https://api.plane.so/api/v1/users/me/`, token: key() },
      { text: `{ "apiKey": "${key()}" }`, token: key() },
    ],
    ignores: ['plane_api_token', sample('plane_api_', 12, 'hex')],
  },
});
