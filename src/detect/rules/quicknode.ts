// QuickNode: https://www.quicknode.com/docs/console-api
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://www.quicknode.com/docs/console-api';

export const rules = issuedBy('QuickNode', {
  'quicknode-endpoint-token': {
    kind: 'shaped',
    title: 'QuickNode endpoint token',
    keywords: ['.quiknode.pro/'],
    pattern: /\.quiknode\.pro\/(?<value>[0-9a-f]{40})/,
    variable: 'QUICKNODE_ENDPOINT',
    revoke,
  },
  'quicknode-api-key': {
    kind: 'shaped',
    title: 'QuickNode API key',
    keywords: ['qn_'],
    pattern: /QN_[0-9a-f]{32}/,
    variable: 'QUICKNODE_API_KEY',
    revoke,
  },
});

const token = (): string => sample('', 40, 'hex');
const key = (): string => sample('QN_', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'quicknode-endpoint-token': {
    finds: [
      {
        text: `QUICKNODE_ENDPOINT=https://cool-dark-sun.solana-mainnet.quiknode.pro/${token()}/`,
        token: token(),
      },
      { text: `new Connection('https://shop-name.quiknode.pro/${token()}');`, token: token() },
    ],
    ignores: ['https://docs-demo.quiknode.pro/', 'https://shop.quiknode.pro/<token>/'],
  },
  'quicknode-api-key': {
    finds: [
      { text: `QUICKNODE_API_KEY=${key()}`, token: key() },
      { text: `curl https://api.quicknode.com/v0/endpoints -H "x-api-key: ${key()}"`, token: key() },
    ],
    ignores: ['QUICKNODE_API_KEY=QN_your_key', sample('QN_', 16, 'hex')],
  },
});
