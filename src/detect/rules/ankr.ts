// Ankr: https://www.ankr.com/docs/rpc-service/getting-started/intro/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://www.ankr.com/docs/rpc-service/getting-started/intro/';

export const rules = issuedBy('Ankr', {
  'ankr-api-key': {
    kind: 'named',
    title: 'Ankr API key',
    keywords: ['ankr'],
    pattern: /[0-9a-f]{64}/,
    variable: 'ANKR_API_KEY',
    revoke,
  },
  'ankr-url': {
    kind: 'shaped',
    title: 'Ankr API key in a URL',
    keywords: ['rpc.ankr.com/'],
    pattern: /rpc\.ankr\.com\/[a-z0-9_-]{2,40}(?:\/ws)?\/(?<value>[0-9a-f]{64})/,
    variable: 'ANKR_RPC_URL',
    revoke,
  },
});

const key = (): string => sample('', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'ankr-api-key': {
    finds: [
      { text: `ANKR_API_KEY=${key()}`, token: key() },
      {
        text: `import { AnkrProvider } from '@ankr.com/ankr.js';\nconst provider = new Client('${key()}');`,
        token: key(),
      },
      { text: `{ "ankr": "${key()}" }`, token: key() },
    ],
    ignores: [`ankr_tx_hash = "${key()}"`, 'ANKR_API_KEY=your-api-key'],
  },
  'ankr-url': {
    finds: [
      { text: `const provider = new JsonRpcProvider("https://rpc.ankr.com/eth/${key()}");`, token: key() },
      { text: `ETH_RPC_URL=https://rpc.ankr.com/polygon/${key()}`, token: key() },
    ],
    ignores: ['https://rpc.ankr.com/eth/your-api-key', `https://rpc.shop.example/eth/${key()}`],
  },
});
