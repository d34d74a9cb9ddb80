// ipstack: https://ipstack.com/documentation
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('ipstack', {
  'ipstack-api-key': {
    kind: 'named',
    title: 'ipstack access key',
    keywords: ['ipstack', 'ip_stack'],
    pattern: /[0-9a-f]{32}/,
    name: /key|token/,
    variable: 'IPSTACK_ACCESS_KEY',
    revoke: 'https://ipstack.com/documentation',
  },
});

const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'ipstack-api-key': {
    finds: [
      { text: `IPSTACK_ACCESS_KEY=${key()}`, token: key() },
      { text: `http://api.ipstack.com/134.201.250.155?access_key=${key()}`, token: key() },
      { text: `ipstack: { apiKey: "${key()}" }`, token: key() },
    ],
    ignores: [`ipstack_cache = "${key()}"`, 'IPSTACK_ACCESS_KEY=YOUR_ACCESS_KEY'],
  },
});
