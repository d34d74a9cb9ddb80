// Dropbox Sign (HelloSign): https://developers.hellosign.com/api/reference/authentication/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Dropbox Sign', {
  'dropbox-sign-api-key': {
    kind: 'named',
    title: 'Dropbox Sign (HelloSign) API key',
    keywords: ['hellosign', 'hello_sign', 'dropboxsign', 'dropbox_sign', 'dropbox-sign', 'dropbox sign'],
    pattern: /[0-9a-f]{64}/,
    name: /key|token|user|pass/,
    variable: 'HELLOSIGN_API_KEY',
    revoke: 'https://developers.hellosign.com/api/reference/authentication/',
  },
  'dropbox-sign-client-secret': {
    kind: 'named',
    title: 'Dropbox Sign (HelloSign) client secret',
    keywords: ['hellosign', 'hello_sign', 'dropboxsign', 'dropbox_sign', 'dropbox-sign', 'dropbox sign'],
    pattern: /[0-9a-f]{32}/,
    name: /secret/,
    variable: 'HELLOSIGN_CLIENT_SECRET',
    revoke: 'https://developers.hellosign.com/docs/api-apps/walkthrough/',
  },
});

const key = (): string => sample('', 64, 'hex');
const secret = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'dropbox-sign-api-key': {
    finds: [
      { text: `HELLOSIGN_API_KEY=${key()}`, token: key() },
      { text: `const hellosign = require('hellosign-sdk')({ key: '${key()}' });`, token: key() },
      { text: `# Dropbox Sign\nconfiguration.username = "${key()}"`, token: key() },
    ],
    ignores: [`hellosign_signature = "${key()}"`, `key: '${key()}'`],
  },
  'dropbox-sign-client-secret': {
    finds: [
      { text: `HELLOSIGN_CLIENT_SECRET=${secret()}`, token: secret() },
      { text: `dropbox_sign:\n  client_secret: "${secret()}"`, token: secret() },
    ],
    ignores: [`HELLOSIGN_CLIENT_ID=${secret()}`, `client_secret: "${secret()}"`],
  },
});
