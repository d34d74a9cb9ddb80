// FedEx: https://developer.fedex.com/api/en-us/guides/api-reference.html
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('FedEx', {
  'fedex-secret-key': {
    kind: 'named',
    title: 'FedEx secret key',
    keywords: ['fedex', 'fed_ex'],
    pattern: /[0-9a-f]{32}/,
    name: /secret/,
    variable: 'FEDEX_SECRET_KEY',
    revoke: 'https://developer.fedex.com/api/en-us/get-started.html',
  },
  'fedex-password': {
    kind: 'named',
    title: 'FedEx web services password',
    keywords: ['fedex', 'fed_ex'],
    pattern: /(?=[A-Za-z]{0,24}\d)[A-Za-z0-9]{25}/,
    name: /pass|pwd/,
    variable: 'FEDEX_PASSWORD',
    revoke: 'https://developer.fedex.com/api/en-us/get-started.html',
  },
});

const secret = (): string => sample('', 32, 'hex');
const password = (): string => sample('', 25);

export const proof = (): Proofs<typeof rules> => ({
  'fedex-secret-key': {
    finds: [
      { text: `FEDEX_SECRET_KEY=${secret()}`, token: secret() },
      { text: `fedex:\n  client_id: a\n  client_secret: ${secret()}`, token: secret() },
      { text: `{ "FedEx": { "secretKey": "${secret()}" } }`, token: secret() },
    ],
    ignores: [`fedex_label = "${secret()}"`, `client_secret: ${secret()}`],
  },
  'fedex-password': {
    finds: [
      { text: `FEDEX_PASSWORD="${password()}"`, token: password() },
      { text: `# FedEx\npassword = '${password()}'`, token: password() },
    ],
    ignores: [`FEDEX_METER=${password()}`, `password = '${password()}'`],
  },
});
