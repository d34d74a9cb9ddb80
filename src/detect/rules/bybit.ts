// Bybit: https://bybit-exchange.github.io/docs/v5/guide
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://bybit-exchange.github.io/docs/v5/guide';

export const rules = issuedBy('Bybit', {
  'bybit-api-secret': {
    kind: 'named',
    title: 'Bybit API secret',
    keywords: ['bybit'],
    pattern: /(?=[A-Za-z]{0,35}\d)[A-Za-z0-9]{36}/,
    name: /secret/,
    variable: 'BYBIT_API_SECRET',
    revoke,
  },
  'bybit-api-key': {
    kind: 'named',
    title: 'Bybit API key',
    keywords: ['bybit'],
    pattern: /(?=[A-Za-z]{0,17}\d)[A-Za-z0-9]{18}/,
    name: /^(?!.*secret).*key/,
    // It says whose the secret is, and opens nothing alone.
    severity: 'low',
    variable: 'BYBIT_API_KEY',
    revoke,
  },
});

const secret = (): string => sample('', 36);
const key = (): string => sample('', 18);

export const proof = (): Proofs<typeof rules> => ({
  'bybit-api-secret': {
    finds: [
      { text: `BYBIT_API_SECRET=${secret()}`, token: secret() },
      { text: `session = HTTP(api_key="x", api_secret="${secret()}")  # bybit`, token: secret() },
      { text: `new ccxt.bybit({ secret: '${secret()}' })`, token: secret() },
    ],
    ignores: [`bybit_order = "${secret()}"`, 'BYBIT_API_SECRET=your_secret'],
  },
  'bybit-api-key': {
    finds: [
      { text: `BYBIT_API_KEY=${key()}`, token: key() },
      { text: `{"bybit": {"apiKey": "${key()}"}}`, token: key() },
    ],
    ignores: ['BYBIT_API_KEY=your_api_key', `bybit_account = "${key()}"`],
  },
});
