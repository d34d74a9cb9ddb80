// ipdata: https://docs.ipdata.co/docs/getting-started
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('ipdata', {
  'ipdata-api-key': {
    kind: 'named',
    title: 'ipdata API key',
    keywords: ['ipdata'],
    pattern: /(?=[a-z]{0,55}\d)[a-z0-9]{56}/,
    name: /key|token/,
    variable: 'IPDATA_API_KEY',
    revoke: 'https://docs.ipdata.co/docs/getting-started',
  },
});

const key = (): string => sample('', 56, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'ipdata-api-key': {
    finds: [
      { text: `IPDATA_API_KEY=${key()}`, token: key() },
      { text: `ipdata.api_key = "${key()}"`, token: key() },
      { text: `https://api.ipdata.co/?api-key=${key()}`, token: key() },
    ],
    ignores: [`ipdata_hash = "${key()}"`, 'IPDATA_API_KEY=YOUR_API_KEY'],
  },
});
