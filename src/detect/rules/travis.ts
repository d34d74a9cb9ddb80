// Travis CI: https://docs.travis-ci.com/user/triggering-builds/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Travis CI', {
  'travis-token': {
    kind: 'named',
    title: 'Travis CI API token',
    keywords: ['travis'],
    pattern: /(?=[A-Za-z_-]{0,21}\d)[A-Za-z0-9_-]{20,22}/,
    name: /token/,
    variable: 'TRAVIS_TOKEN',
    revoke: 'https://docs.travis-ci.com/user/migrate/travis-token-privileges/',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'travis-token': {
    finds: [
      { text: `TRAVIS_TOKEN=${sample('', 22)}`, token: sample('', 22) },
      { text: `travis login --pro --api-token ${sample('', 22)}`, token: sample('', 22) },
    ],
    ignores: ['TRAVIS_BUILD_NUMBER=1234', `travis_commit = "${sample('', 22)}"`],
  },
});
