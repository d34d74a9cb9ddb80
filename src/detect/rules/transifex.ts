// Transifex: https://developers.transifex.com/reference/api-authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Transifex', {
  'transifex-api-token': {
    kind: 'named',
    title: 'Transifex API token or project secret',
    keywords: ['transifex', 'tx_token', 'txtoken', 'txnative', 'txjs-cli'],
    pattern: /1\/[0-9a-f]{40}/,
    // The value says enough: whatever it is given to, it is a token.
    name: /^/,
    variable: 'TX_TOKEN',
    revoke: 'https://help.transifex.com/en/articles/6248858-generating-an-api-token',
  },
});

const token = (): string => `1/${sample('', 40, 'hex')}`;

export const proof = (): Proofs<typeof rules> => ({
  'transifex-api-token': {
    finds: [
      { text: `TX_TOKEN=${token()}`, token: token() },
      {
        text: `[https://www.transifex.com]\nrest_hostname = https://rest.api.transifex.com\ntoken = ${token()}`,
        token: token(),
      },
      { text: `{ "transifex": { "secret": "${token()}" } }`, token: token() },
    ],
    ignores: [`token = ${token()}`, 'TX_TOKEN=1/your_token'],
  },
});
