// Salesloft: https://developers.salesloft.com/docs/platform/guides/api-key-authentication/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Salesloft', {
  'salesloft-api-key': {
    kind: 'shaped',
    title: 'Salesloft API key',
    keywords: ['v2_ak_'],
    pattern: /v2_ak_\d{1,9}_[0-9a-f]{64}/,
    variable: 'SALESLOFT_API_KEY',
    revoke: 'https://developers.salesloft.com/docs/platform/guides/api-key-authentication/',
  },
});

const key = (): string => ['v2', 'ak', '10412', sample('', 64, 'hex')].join('_');

export const proof = (): Proofs<typeof rules> => ({
  'salesloft-api-key': {
    finds: [
      { text: `SALESLOFT_API_KEY=${key()}`, token: key() },
      { text: `curl -H "Authorization: Bearer ${key()}" https://api.salesloft.com/v2/me`, token: key() },
      { text: `{ "salesloft": "${key()}" }`, token: key() },
    ],
    ignores: ['SALESLOFT_API_KEY=v2_ak_...', 'v2_ak_1_key'],
  },
});
