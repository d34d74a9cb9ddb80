// Alpaca: https://docs.alpaca.markets/docs/getting-started-with-trading-api
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.alpaca.markets/docs/getting-started-with-trading-api';

export const rules = issuedBy('Alpaca', {
  'alpaca-secret-key': {
    kind: 'named',
    title: 'Alpaca API secret key',
    keywords: ['alpaca', 'apca'],
    pattern: /(?=[A-Za-z]{0,39}\d)(?:[A-Za-z0-9]{40}|[A-Za-z0-9]{44})/,
    name: /secret/,
    variable: 'APCA_API_SECRET_KEY',
    revoke,
  },
  'alpaca-key-id': {
    kind: 'named',
    title: 'Alpaca API key ID',
    keywords: ['alpaca', 'apca'],
    pattern: /[PAC]K(?:[A-Z0-9]{18}|[A-Z0-9]{24})/,
    name: /key/,
    // It says whose the secret is, and opens nothing alone.
    severity: 'low',
    variable: 'APCA_API_KEY_ID',
    revoke,
  },
});

const secret = (): string => sample('', 40);
const id = (): string => sample('PK', 18, 'upper');

export const proof = (): Proofs<typeof rules> => ({
  'alpaca-secret-key': {
    finds: [
      { text: `APCA_API_SECRET_KEY=${secret()}`, token: secret() },
      { text: `client = TradingClient("x", secret_key="${secret()}")  # alpaca`, token: secret() },
      {
        text: `curl https://api.alpaca.markets/v2/account -H "APCA-API-SECRET-KEY: ${secret()}"`,
        token: secret(),
      },
    ],
    ignores: [`alpaca_order = "${secret()}"`, 'APCA_API_SECRET_KEY={YOUR_API_SECRET_KEY}'],
  },
  'alpaca-key-id': {
    finds: [
      { text: `APCA_API_KEY_ID=${id()}`, token: id() },
      { text: `ALPACA_API_KEY: "${id()}"`, token: id() },
    ],
    ignores: [id()],
  },
});
