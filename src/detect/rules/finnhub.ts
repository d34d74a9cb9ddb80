// Finnhub: https://finnhub.io/docs/api/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Finnhub', {
  'finnhub-api-key': {
    kind: 'named',
    title: 'Finnhub API key',
    keywords: ['finnhub'],
    pattern: /(?=[a-z]{0,19}\d)(?:[a-z0-9]{20}|[a-z0-9]{40})/,
    name: /key|token|secret/,
    variable: 'FINNHUB_API_KEY',
    revoke: 'https://finnhub.io/docs/api/authentication',
  },
});

const key = (): string => sample('c', 39, 'lower');

export const proof = (): Proofs<typeof rules> => ({
  'finnhub-api-key': {
    finds: [
      { text: `FINNHUB_API_KEY=${key()}`, token: key() },
      { text: `finnhub_client = finnhub.Client(api_key="${key()}")`, token: key() },
      { text: `new WebSocket('wss://ws.finnhub.io?token=${key()}')`, token: key() },
    ],
    ignores: [`finnhub_symbol = "${key()}"`, 'FINNHUB_API_KEY=your_api_key_here'],
  },
});
