// Linear: https://linear.app/developers/graphql
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://linear.app/docs/api-and-webhooks';

export const rules = issuedBy('Linear', {
  'linear-api-key': {
    kind: 'shaped',
    title: 'Linear API key',
    keywords: ['lin_api_'],
    pattern: /lin_api_[A-Za-z0-9]{40}/,
    variable: 'LINEAR_API_KEY',
    revoke,
  },
  'linear-oauth-token': {
    kind: 'shaped',
    title: 'Linear OAuth access token',
    keywords: ['lin_oauth_'],
    pattern: /lin_oauth_[0-9a-f]{64}/,
    variable: 'LINEAR_ACCESS_TOKEN',
    revoke: 'https://linear.app/developers/oauth-2-0-authentication#revoke-an-access-token',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'linear-api-key': {
    finds: [
      { text: `new LinearClient({ apiKey: '${sample('lin_api_', 40)}' })`, token: sample('lin_api_', 40) },
    ],
    ignores: [sample('lin_api_', 20)],
  },
  'linear-oauth-token': {
    finds: [
      {
        text: `LINEAR_ACCESS_TOKEN=${sample('lin_oauth_', 64, 'hex')}`,
        token: sample('lin_oauth_', 64, 'hex'),
      },
    ],
    ignores: [sample('lin_oauth_', 32, 'hex')],
  },
});
