// Split: https://help.split.io/hc/en-us/articles/360019916211-API-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Split', {
  'split-api-key': {
    kind: 'named',
    title: 'Split SDK or admin API key',
    keywords: ['splitio', 'split.io', 'split_api_key', 'split_sdk', 'split_io', 'split-io', 'splitsoftware'],
    pattern: /(?=[a-z]{0,31}\d)[a-z0-9]{32,64}/,
    name: /key|token|auth/,
    variable: 'SPLIT_API_KEY',
    revoke: 'https://help.split.io/hc/en-us/articles/360019916211-API-keys',
  },
});

const key = (length: number): string => sample('', length, 'lower');

export const proof = (): Proofs<typeof rules> => ({
  'split-api-key': {
    finds: [
      { text: `SPLIT_API_KEY=${key(52)}`, token: key(52) },
      {
        text: `import { SplitFactory } from '@splitsoftware/splitio';\nSplitFactory({ core: { authorizationKey: '${key(36)}' } });`,
        token: key(36),
      },
      { text: `splitio:\n  api_key: "${key(52)}"`, token: key(52) },
    ],
    ignores: [`splitio_etag = "${key(40)}"`, 'SPLIT_API_KEY=YOUR_SDK_API_KEY', `key.split('${key(40)}')`],
  },
});
