// Tiingo: https://www.tiingo.com/documentation/general/connecting
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Tiingo', {
  'tiingo-api-token': {
    kind: 'named',
    title: 'Tiingo API token',
    keywords: ['tiingo'],
    pattern: /[0-9a-f]{40}/,
    name: /key|token/,
    variable: 'TIINGO_API_KEY',
    revoke: 'https://www.tiingo.com/documentation/general/connecting',
  },
});

const token = (): string => sample('', 40, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'tiingo-api-token': {
    finds: [
      { text: `TIINGO_API_KEY=${token()}`, token: token() },
      { text: `client = TiingoClient({"api_key": "${token()}"})`, token: token() },
      { text: `curl "https://api.tiingo.com/api/test?token=${token()}"`, token: token() },
    ],
    ignores: [`tiingo_client_commit = "${token()}"`, 'TIINGO_API_KEY=your-tiingo-key'],
  },
});
