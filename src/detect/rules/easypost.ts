// EasyPost: https://docs.easypost.com/docs/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://support.easypost.com/hc/en-us/articles/360044353091-API-Keys';

export const rules = issuedBy('EasyPost', {
  'easypost-api-key': {
    kind: 'shaped',
    title: 'EasyPost production API key',
    keywords: ['ezak'],
    pattern: /EZAK[A-Za-z0-9]{54}/,
    variable: 'EASYPOST_API_KEY',
    revoke,
  },
  'easypost-test-key': {
    kind: 'shaped',
    title: 'EasyPost test API key',
    keywords: ['eztk'],
    pattern: /EZTK[A-Za-z0-9]{54}/,
    severity: 'low',
    variable: 'EASYPOST_API_KEY',
    revoke,
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'easypost-api-key': {
    finds: [
      { text: `const client = new EasyPostClient('${sample('EZAK', 54)}');`, token: sample('EZAK', 54) },
    ],
    ignores: [sample('EZAK', 20)],
  },
  'easypost-test-key': {
    finds: [{ text: `EASYPOST_API_KEY=${sample('EZTK', 54)}`, token: sample('EZTK', 54) }],
    ignores: [sample('EZTK', 20)],
  },
});
