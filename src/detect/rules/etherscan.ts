// Etherscan: https://docs.etherscan.io/getting-started/viewing-api-usage-statistics
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Etherscan', {
  'etherscan-api-key': {
    kind: 'named',
    title: 'Etherscan API key',
    keywords: ['etherscan', 'bscscan', 'polygonscan', 'arbiscan', 'basescan', 'snowtrace', 'ftmscan'],
    pattern: /(?=[A-Z]{0,33}\d)[A-Z0-9]{34}/,
    name: /key|token/,
    variable: 'ETHERSCAN_API_KEY',
    revoke: 'https://docs.etherscan.io/getting-started/viewing-api-usage-statistics',
  },
});

const key = (): string => sample('', 34, 'upper');

export const proof = (): Proofs<typeof rules> => ({
  'etherscan-api-key': {
    finds: [
      { text: `ETHERSCAN_API_KEY=${key()}`, token: key() },
      { text: `etherscan: {\n  apiKey: '${key()}' }`, token: key() },
      { text: `curl "https://api.etherscan.io/v2/api?chainid=1&module=stats&apikey=${key()}"`, token: key() },
      { text: `forge verify-contract --etherscan-api-key ${key()}`, token: key() },
    ],
    ignores: [`etherscan_contract = "${key()}"`, 'ETHERSCAN_API_KEY=YourApiKeyToken'],
  },
});
