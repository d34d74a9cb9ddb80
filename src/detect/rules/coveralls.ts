// Coveralls: https://docs.coveralls.io/api-introduction
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Coveralls', {
  'coveralls-token': {
    kind: 'named',
    title: 'Coveralls repository or personal API token',
    keywords: ['coveralls'],
    pattern: /(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32,37}/,
    name: /token|key|secret/,
    variable: 'COVERALLS_REPO_TOKEN',
    revoke: 'https://docs.coveralls.io/api-introduction',
  },
});

const token = (): string => sample('', 33);

export const proof = (): Proofs<typeof rules> => ({
  'coveralls-token': {
    finds: [
      { text: `COVERALLS_REPO_TOKEN=${token()}`, token: token() },
      { text: `# .coveralls.yml\nservice_name: travis-pro\nrepo_token: ${token()}`, token: token() },
      { text: `coveralls report --repo-token ${token()}`, token: token() },
    ],
    ignores: [`coveralls_commit: ${sample('', 40, 'hex')}`, 'COVERALLS_REPO_TOKEN=your-repo-token'],
  },
});
