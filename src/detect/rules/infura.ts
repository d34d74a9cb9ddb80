// Infura: https://docs.metamask.io/developer-tools/dashboard/how-to/secure-an-api/api-key
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Infura', {
  'infura-url-key': {
    kind: 'shaped',
    title: 'Infura API key in a URL',
    keywords: ['infura.io/'],
    pattern: /infura\.io\/(?:ws\/)?v3\/(?<value>[0-9a-f]{32})/,
    variable: 'INFURA_API_KEY',
    revoke: 'https://docs.metamask.io/developer-tools/dashboard/how-to/secure-an-api/api-key',
  },
  'infura-api-key': {
    kind: 'named',
    title: 'Infura API key',
    keywords: ['infura'],
    pattern: /[0-9a-f]{32}/,
    name: /^(?!.*secret).*(?:key|project_?id|token)/,
    variable: 'INFURA_API_KEY',
    revoke: 'https://docs.metamask.io/developer-tools/dashboard/how-to/secure-an-api/api-key',
  },
  'infura-api-secret': {
    kind: 'named',
    title: 'Infura API key secret',
    keywords: ['infura'],
    pattern: /[0-9a-f]{32}|(?=[A-Za-z+/]{0,42}\d)[A-Za-z0-9+/]{43,60}={0,2}/,
    name: /secret/,
    variable: 'INFURA_API_KEY_SECRET',
    revoke: 'https://docs.metamask.io/developer-tools/dashboard/how-to/secure-an-api/api-key-secret',
  },
});

const key = (): string => sample('', 32, 'hex');
const secret = (): string => sample('', 51, 'base64');

export const proof = (): Proofs<typeof rules> => ({
  'infura-url-key': {
    finds: [
      { text: `url: "https://mainnet.infura.io/v3/${key()}"`, token: key() },
      {
        text: `const provider = new WebSocketProvider('wss://sepolia.infura.io/ws/v3/${key()}');`,
        token: key(),
      },
      { text: `RPC_URL=https://polygon-mainnet.infura.io/v3/${key()}`, token: key() },
    ],
    ignores: ['https://mainnet.infura.io/v3/YOUR-API-KEY', 'https://mainnet.infura.io/v3/${INFURA_KEY}'],
  },
  'infura-api-key': {
    finds: [
      { text: `INFURA_API_KEY=${key()}`, token: key() },
      { text: `infuraProjectId: "${key()}"`, token: key() },
      { text: `infura: { projectId: '${key()}' }`, token: key() },
    ],
    ignores: [`infura_asset = "${key()}"`, 'INFURA_API_KEY=<your-api-key>'],
  },
  'infura-api-secret': {
    finds: [
      { text: `INFURA_API_KEY_SECRET=${secret()}`, token: secret() },
      { text: `infura:\n  project_secret: ${secret()}`, token: secret() },
    ],
    ignores: ['INFURA_PROJECT_SECRET=<your-secret>'],
  },
});
