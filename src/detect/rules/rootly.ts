// Rootly: https://docs.rootly.com/api-reference/overview
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Rootly', {
  'rootly-api-key': {
    kind: 'shaped',
    title: 'Rootly API key',
    keywords: ['rootly_'],
    pattern: /rootly_[0-9a-f]{64}/,
    variable: 'ROOTLY_API_TOKEN',
    revoke: 'https://docs.rootly.com/api-reference/overview',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'rootly-api-key': {
    finds: [
      { text: `ROOTLY_API_TOKEN=${sample('rootly_', 64, 'hex')}`, token: sample('rootly_', 64, 'hex') },
      {
        text: `"env": { "ROOTLY_API_TOKEN": "${sample('rootly_', 64, 'hex')}" }`,
        token: sample('rootly_', 64, 'hex'),
      },
    ],
    ignores: ['ROOTLY_API_TOKEN=rootly_xxxxxxxxxxxxxxxx', 'rootly_api_token=rootly_api_token'],
  },
});
