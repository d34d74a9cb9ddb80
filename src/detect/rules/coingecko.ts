// CoinGecko: https://docs.coingecko.com/reference/setting-up-your-api-key
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('CoinGecko', {
  'coingecko-api-key': {
    kind: 'shaped',
    title: 'CoinGecko API key',
    keywords: ['cg-'],
    pattern: /CG-(?=[A-Za-z]{0,23}\d)(?=[A-Z0-9]{0,23}[a-z])[A-Za-z0-9]{24}/,
    notBefore: '-',
    variable: 'COINGECKO_API_KEY',
    revoke: 'https://docs.coingecko.com/reference/setting-up-your-api-key',
  },
});

const key = (): string => sample('CG-', 24);

export const proof = (): Proofs<typeof rules> => ({
  'coingecko-api-key': {
    finds: [
      { text: `COINGECKO_API_KEY=${key()}`, token: key() },
      { text: `curl https://api.coingecko.com/api/v3/ping -H "x-cg-demo-api-key: ${key()}"`, token: key() },
      { text: `https://pro-api.coingecko.com/api/v3/key?x_cg_pro_api_key=${key()}`, token: key() },
    ],
    ignores: ['COINGECKO_API_KEY=CG-YOUR-API-KEY', sample('CG-', 12)],
  },
});
