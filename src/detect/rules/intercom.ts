// Intercom: https://developers.intercom.com/docs/build-an-integration/learn-more/authentication
import { decodeBase64 } from '../jwt.ts';
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Intercom', {
  'intercom-token': {
    kind: 'shaped',
    title: 'Intercom access token',
    // The base64 of `tok:` and a hexadecimal digit.
    keywords: ['dg9ro'],
    pattern: /dG9rO[jm][A-Za-z0-9+/]{50,90}={0,2}/,
    check: (token) => /^tok:[0-9a-f_]+:\d:\d$/.test(decodeBase64(token) ?? ''),
    variable: 'INTERCOM_ACCESS_TOKEN',
    revoke: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
  },
});

const token = (): string =>
  btoa(`tok:${sample('', 8, 'hex')}_${sample('', 4, 'hex')}_${sample('', 20, 'hex')}:1:0`);

export const proof = (): Proofs<typeof rules> => ({
  'intercom-token': {
    finds: [
      { text: `const client = new IntercomClient({ token: '${token()}' });`, token: token() },
      { text: `INTERCOM_ACCESS_TOKEN=${token()}`, token: token() },
    ],
    ignores: [sample('dG9rOj', 20)],
  },
});
