// GitGuardian: https://docs.gitguardian.com/api-docs/personal-access-tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('GitGuardian', {
  'gitguardian-token': {
    kind: 'named',
    title: 'GitGuardian personal or service access token',
    keywords: ['gitguardian', 'ggshield', 'git_guardian'],
    pattern: /(?=[A-Fa-f]{0,39}\d)[A-Fa-f0-9]{40,80}/,
    name: /key|token/,
    variable: 'GITGUARDIAN_API_KEY',
    revoke: 'https://docs.gitguardian.com/api-docs/personal-access-tokens',
  },
});

const token = (): string => sample('', 71, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'gitguardian-token': {
    finds: [
      { text: `GITGUARDIAN_API_KEY=${token()}`, token: token() },
      { text: `client = GGClient(api_key="${token()}")  # gitguardian`, token: token() },
      { text: `env:\n  GITGUARDIAN_API_KEY: "${token()}"`, token: token() },
    ],
    ignores: [`ggshield_commit = "${token()}"`, 'GITGUARDIAN_API_KEY=${{ secrets.GITGUARDIAN_API_KEY }}'],
  },
});
