// Alchemy: https://www.alchemy.com/docs/create-an-api-key
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://www.alchemy.com/docs/create-an-api-key';

export const rules = issuedBy('Alchemy', {
  'alchemy-api-key': {
    kind: 'named',
    title: 'Alchemy API key',
    keywords: [
      'alchemy_api',
      'alchemy-api',
      'alchemy.api',
      'alchemyapi',
      'alchemy_key',
      'alchemy-sdk',
      'alchemy_url',
      'alchemy.com',
      'alchemykey',
    ],
    pattern: /(?=[A-Za-z_-]{0,20}\d)[A-Za-z0-9_-]{21}|(?=[A-Za-z_-]{0,31}\d)[A-Za-z0-9_-]{32}/,
    name: /key|token/,
    variable: 'ALCHEMY_API_KEY',
    revoke,
  },
  'alchemy-url-key': {
    kind: 'shaped',
    title: 'Alchemy API key in a URL',
    keywords: ['.alchemy.com/', '.alchemyapi.io/'],
    pattern:
      /\.(?:alchemy\.com|alchemyapi\.io)\/(?:v2|nft\/v[23])\/(?<value>(?=[A-Za-z_-]{0,20}\d)[A-Za-z0-9_-]{21,40})/,
    variable: 'ALCHEMY_API_KEY',
    revoke,
  },
  'alchemy-auth-token': {
    kind: 'shaped',
    title: 'Alchemy auth token',
    keywords: ['alcht_'],
    pattern: /alcht_[A-Za-z0-9]{28,36}/,
    variable: 'ALCHEMY_AUTH_TOKEN',
    revoke,
  },
});

const key = (): string => sample('', 32, 'base64url');
const token = (): string => sample('alcht_', 30);

export const proof = (): Proofs<typeof rules> => ({
  'alchemy-api-key': {
    finds: [
      { text: `ALCHEMY_API_KEY=${key()}`, token: key() },
      {
        text: `import { Alchemy } from 'alchemy-sdk';\nconst alchemy = new Alchemy({ apiKey: '${key()}' });`,
        token: key(),
      },
      { text: `alchemyApiKey: "${key()}"`, token: key() },
    ],
    ignores: [
      'ALCHEMY_API_KEY=your-alchemy-api-key',
      '"alchemy-sdk": "^3.1.0"',
      `sqlalchemy_key = "${key()}"`,
    ],
  },
  'alchemy-url-key': {
    finds: [
      { text: `url: "https://eth-mainnet.g.alchemy.com/v2/${key()}"`, token: key() },
      { text: `const socket = new WebSocket("wss://eth-mainnet.alchemyapi.io/v2/${key()}");`, token: key() },
    ],
    ignores: [
      'https://eth-mainnet.g.alchemy.com/v2/YOUR-API-KEY',
      'https://eth-mainnet.g.alchemy.com/v2/${process.env.ALCHEMY_KEY}',
    ],
  },
  'alchemy-auth-token': {
    finds: [
      { text: `ALCHEMY_AUTH_TOKEN=${token()}`, token: token() },
      { text: `new Alchemy({ authToken: '${token()}' })`, token: token() },
    ],
    ignores: ['ALCHEMY_AUTH_TOKEN=alcht_your_token'],
  },
});
