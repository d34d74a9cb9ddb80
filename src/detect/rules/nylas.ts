// Nylas: https://developer.nylas.com/docs/v3/auth/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://developer.nylas.com/docs/dashboard/';

export const rules = issuedBy('Nylas', {
  'nylas-api-key': {
    kind: 'shaped',
    title: 'Nylas API key',
    keywords: ['nyk_v0_'],
    pattern: /nyk_v0_[A-Za-z0-9]{40,120}/,
    variable: 'NYLAS_API_KEY',
    revoke,
  },
  'nylas-client-secret': {
    kind: 'named',
    title: 'Nylas client secret',
    keywords: ['nylas'],
    pattern: /(?=[a-z]{0,24}\d)[a-z0-9]{25}/,
    name: /secret/,
    variable: 'NYLAS_CLIENT_SECRET',
    revoke,
  },
});

const key = (): string => sample('nyk_v0_', 64);
const secret = (): string => sample('', 25, 'lower');

export const proof = (): Proofs<typeof rules> => ({
  'nylas-api-key': {
    finds: [
      { text: `NYLAS_API_KEY=${key()}`, token: key() },
      { text: `nylas = Client("${key()}")`, token: key() },
      { text: `curl -H "Authorization: Bearer ${key()}" https://api.us.nylas.com/v3/grants`, token: key() },
    ],
    ignores: ['NYLAS_API_KEY=nyk_v0_...', 'nyk_v0_short'],
  },
  'nylas-client-secret': {
    finds: [
      { text: `NYLAS_CLIENT_SECRET=${secret()}`, token: secret() },
      { text: `Nylas.config({ clientId: id, clientSecret: '${secret()}' });`, token: secret() },
    ],
    ignores: [`NYLAS_CLIENT_ID=${secret()}`, 'NYLAS_CLIENT_SECRET=your_client_secret'],
  },
});
