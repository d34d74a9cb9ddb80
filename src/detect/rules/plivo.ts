// Plivo: https://www.plivo.com/docs/account/api/overview/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Plivo', {
  'plivo-auth-token': {
    kind: 'named',
    title: 'Plivo auth token',
    keywords: ['plivo'],
    // Base64 of hexadecimal digits: no sign in it, and always a digit.
    pattern: /(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{38,60}={0,2}/,
    variable: 'PLIVO_AUTH_TOKEN',
    revoke: 'https://www.plivo.com/docs/account/api/overview/',
  },
});

const token = (): string => btoa(sample('', 30, 'hex'));

export const proof = (): Proofs<typeof rules> => ({
  'plivo-auth-token': {
    finds: [
      { text: `PLIVO_AUTH_TOKEN=${token()}`, token: token() },
      { text: `client = plivo.RestClient(auth_id=ID, auth_token='${token()}')`, token: token() },
      { text: `{ "plivo": { "authToken": "${token()}" } }`, token: token() },
    ],
    ignores: [`PLIVO_AUTH_ID=${sample('MA', 18, 'upper')}`, `authToken: "${token()}"`],
  },
});
