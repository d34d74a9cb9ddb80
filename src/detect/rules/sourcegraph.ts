// Sourcegraph: https://sourcegraph.com/docs/admin/how-to/secret-formats
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Sourcegraph', {
  'sourcegraph-access-token': {
    kind: 'shaped',
    title: 'Sourcegraph access token',
    keywords: ['sgp_'],
    pattern: /sgp_(?:(?:[0-9a-fA-F]{16}|local)_)?[0-9a-fA-F]{40}/,
    variable: 'SRC_ACCESS_TOKEN',
    revoke: 'https://sourcegraph.com/docs/cli/how-tos/revoking_an_access_token',
  },
  'sourcegraph-service-token': {
    kind: 'shaped',
    title: 'Sourcegraph gateway, license or subscription token',
    keywords: ['sgd_', 'slk_', 'sgs_'],
    pattern: /(?:sgd|slk|sgs)_[0-9a-fA-F]{64}/,
    variable: '',
    revoke: 'https://sourcegraph.com/docs/cli/how-tos/revoking_an_access_token',
  },
});

const token = (): string => [sample('sgp_', 16, 'hex'), sample('', 40, 'hex')].join('_');

export const proof = (): Proofs<typeof rules> => ({
  'sourcegraph-access-token': {
    finds: [
      { text: `SRC_ACCESS_TOKEN=${token()}`, token: token() },
      { text: `"accessToken": "${sample('sgp_', 40, 'hex')}"`, token: sample('sgp_', 40, 'hex') },
      {
        text: `curl -H 'Authorization: token ${sample('sgp_local_', 40, 'hex')}' https://sourcegraph.com/.api/graphql`,
        token: sample('sgp_local_', 40, 'hex'),
      },
    ],
    ignores: [sample('sgp_', 20, 'hex'), 'SRC_ACCESS_TOKEN=sgp_your_token'],
  },
  'sourcegraph-service-token': {
    finds: [
      { text: `token: ${sample('slk_', 64, 'hex')}`, token: sample('slk_', 64, 'hex') },
      { text: `x := "${sample('sgs_', 64, 'hex')}"`, token: sample('sgs_', 64, 'hex') },
    ],
    ignores: [sample('sgd_', 32, 'hex')],
  },
});
