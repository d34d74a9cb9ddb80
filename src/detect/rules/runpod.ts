// RunPod: https://docs.runpod.io/get-started/api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.runpod.io/get-started/api-keys';

export const rules = issuedBy('RunPod', {
  'runpod-api-key': {
    kind: 'shaped',
    title: 'RunPod API key',
    keywords: ['rpa_'],
    pattern: /rpa_(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{38,60}/,
    variable: 'RUNPOD_API_KEY',
    revoke,
  },
  'runpod-api-key-classic': {
    kind: 'named',
    title: 'RunPod API key (classic)',
    keywords: ['runpod'],
    pattern: /(?=[A-Z]{0,39}\d)[A-Z0-9]{40}/,
    name: /key|token|secret/,
    variable: 'RUNPOD_API_KEY',
    revoke,
  },
});

const key = (): string => `${sample('rpa_', 40, 'upper')}${sample('', 6, 'lower')}`;
const classicKey = (): string => sample('', 40, 'upper');

export const proof = (): Proofs<typeof rules> => ({
  'runpod-api-key': {
    finds: [
      { text: `RUNPOD_API_KEY=${key()}`, token: key() },
      { text: `runpod.api_key = "${key()}"`, token: key() },
      { text: `curl "https://api.runpod.io/graphql?api_key=${key()}"`, token: key() },
    ],
    ignores: ['RUNPOD_API_KEY=rpa_your_key', sample('corpa_', 46, 'upper')],
  },
  'runpod-api-key-classic': {
    finds: [
      { text: `runpod:\n  api_key: ${classicKey()}`, token: classicKey() },
      { text: `const sdk = runpodSdk(KEY);\nconst RUNPOD_API_KEY = "${classicKey()}";`, token: classicKey() },
    ],
    ignores: [`RUNPOD_POD_HASH=${classicKey()}`],
  },
});
