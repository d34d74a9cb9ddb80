// CircleCI: https://circleci.com/docs/managing-api-tokens/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://circleci.com/docs/managing-api-tokens/';

export const rules = issuedBy('CircleCI', {
  'circleci-token': {
    kind: 'shaped',
    title: 'CircleCI API token',
    keywords: ['ccipat_', 'cciprj_'],
    pattern: /CCI(?:PAT|PRJ)_[A-Za-z0-9]{22}_[0-9a-f]{40}/,
    variable: 'CIRCLECI_TOKEN',
    revoke,
  },
  'circleci-token-classic': {
    kind: 'named',
    title: 'CircleCI API token (40 characters)',
    keywords: ['circleci', 'circle_token', 'circle-token', 'circle_ci'],
    pattern: /[0-9a-f]{40}/,
    name: /token|key/,
    variable: 'CIRCLECI_TOKEN',
    revoke,
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'circleci-token': {
    finds: [
      {
        text: `curl -H "Circle-Token: ${sample('CCIPAT_', 22)}_${sample('', 40, 'hex')}" https://circleci.com/api/v2/me`,
        token: `${sample('CCIPAT_', 22)}_${sample('', 40, 'hex')}`,
      },
    ],
    ignores: [sample('CCIPAT_', 22)],
  },
  'circleci-token-classic': {
    finds: [{ text: `CIRCLECI_TOKEN=${sample('', 40, 'hex')}`, token: sample('', 40, 'hex') }],
    ignores: [`circleci_sha = "${sample('', 40, 'hex')}"`],
  },
});
