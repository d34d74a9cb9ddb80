// Buildkite: https://buildkite.com/docs/apis/managing-api-tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Buildkite', {
  'buildkite-token': {
    kind: 'shaped',
    title: 'Buildkite API access token',
    keywords: ['bkua_'],
    pattern: /bkua_[0-9a-f]{40}/,
    variable: 'BUILDKITE_API_TOKEN',
    revoke: 'https://buildkite.com/docs/apis/managing-api-tokens#public-token-revocation',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'buildkite-token': {
    finds: [
      { text: `BUILDKITE_API_TOKEN=${sample('bkua_', 40, 'hex')}`, token: sample('bkua_', 40, 'hex') },
      {
        text: `curl -H "Authorization: Bearer ${sample('bkua_', 40, 'hex')}" https://api.buildkite.com/v2/user`,
        token: sample('bkua_', 40, 'hex'),
      },
    ],
    ignores: [sample('bkua_', 20, 'hex')],
  },
});
