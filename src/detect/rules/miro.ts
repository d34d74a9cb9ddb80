// Miro: https://developers.miro.com/docs/getting-started-with-oauth
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Miro', {
  'miro-access-token': {
    kind: 'shaped',
    title: 'Miro access or refresh token',
    // The base64 of `{"miro.origin":`; behind it stand the region and the token.
    keywords: ['eyjtaxjvlm9yawdpbii6'],
    pattern: /eyJtaXJvLm9yaWdpbiI6[A-Za-z0-9]{6,20}_[A-Za-z0-9_-]{27}/,
    variable: 'MIRO_ACCESS_TOKEN',
    revoke: 'https://developers.miro.com/docs/getting-started-with-oauth',
  },
  'miro-client-secret': {
    kind: 'named',
    title: 'Miro client secret',
    keywords: ['miro_', 'miro-', 'miro.com', 'api.miro', 'miroclient', 'miro:'],
    pattern: /(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/,
    name: /secret/,
    variable: 'MIRO_CLIENT_SECRET',
    revoke: 'https://developers.miro.com/docs/getting-started-with-oauth',
  },
});

const token = (): string =>
  [btoa(JSON.stringify({ 'miro.origin': 'eu01' })).replace(/=/g, ''), sample('', 27, 'base64url')].join('_');
const secret = (): string => sample('', 32);

export const proof = (): Proofs<typeof rules> => ({
  'miro-access-token': {
    finds: [
      { text: `MIRO_ACCESS_TOKEN=${token()}`, token: token() },
      { text: `const api = new MiroApi('${token()}');`, token: token() },
      { text: `curl -H "Authorization: Bearer ${token()}" https://api.miro.com/v2/boards`, token: token() },
    ],
    ignores: [btoa(JSON.stringify({ 'miro.origin': 'eu01' })), 'MIRO_ACCESS_TOKEN=your_token'],
  },
  'miro-client-secret': {
    finds: [
      { text: `MIRO_CLIENT_SECRET="${secret()}"`, token: secret() },
      { text: `miro:\n  clientSecret: ${secret()}`, token: secret() },
    ],
    ignores: [`MIRO_BOARD=${secret()}`, `clientSecret: ${secret()}`],
  },
});
