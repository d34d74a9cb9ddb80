// OANDA: https://developer.oanda.com/rest-live-v20/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('OANDA', {
  'oanda-access-token': {
    kind: 'named',
    title: 'OANDA personal access token',
    keywords: ['oanda', 'oandapyv20'],
    pattern: /[0-9a-f]{32}-[0-9a-f]{32}/,
    name: /key|token|auth|access/,
    variable: 'OANDA_API_TOKEN',
    revoke: 'https://developer.oanda.com/rest-live-v20/authentication',
  },
});

const token = (): string => [1, 2].map((part) => sample('', 32, 'hex', part)).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'oanda-access-token': {
    finds: [
      { text: `OANDA_API_TOKEN=${token()}`, token: token() },
      { text: `client = oandapyV20.API(access_token="${token()}")`, token: token() },
      { text: `oanda:\n  token: ${token()}`, token: token() },
    ],
    ignores: [
      'OANDA_ACCOUNT_ID=101-001-1234567-001',
      'oanda_token: 12345678900987654321-abc34135acde13f13530',
    ],
  },
});
