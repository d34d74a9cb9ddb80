// Tatum: https://docs.tatum.io/docs/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Tatum', {
  'tatum-api-key': {
    kind: 'named',
    title: 'Tatum API key',
    keywords: ['tatum'],
    pattern: /t-[0-9a-f]{24}-[0-9a-f]{24}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /key|token|secret|v[34]/,
    variable: 'TATUM_API_KEY',
    revoke: 'https://docs.tatum.io/docs/authentication',
  },
});

const key = (): string => ['t', sample('', 24, 'hex'), sample('', 24, 'hex', 2)].join('-');

export const proof = (): Proofs<typeof rules> => ({
  'tatum-api-key': {
    finds: [
      { text: `TATUM_API_KEY=${key()}`, token: key() },
      { text: `const tatum = await TatumSDK.init({ network, apiKey: { v4: "${key()}" } });`, token: key() },
      { text: `curl -H "x-api-key: ${key()}" https://api.tatum.io/v4/data/balances`, token: key() },
    ],
    ignores: [`tatum_wallet = "${key()}"`, 'TATUM_API_KEY=t-your-key'],
  },
});
