// Anaconda.org: https://www.anaconda.com/docs/tools/anaconda-org/user-guide/tasks/work-with-accounts
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Anaconda', {
  'anaconda-org-token': {
    kind: 'shaped',
    title: 'Anaconda.org token',
    keywords: ['an-'],
    // Older tokens begin with two letters of the account's name and are found by their place in a URL.
    pattern: /an-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    variable: 'ANACONDA_API_TOKEN',
    revoke: 'https://www.anaconda.com/docs/tools/anaconda-org/user-guide/tasks/work-with-accounts',
  },
  'anaconda-url-token': {
    kind: 'shaped',
    title: 'Anaconda token in the URL of a channel',
    keywords: ['conda.anaconda.org/t/', 'repo.anaconda.cloud/t/'],
    pattern: /(?:conda\.anaconda\.org|repo\.anaconda\.cloud)\/t\/(?<value>[A-Za-z0-9_-]{20,128})\//,
    variable: 'ANACONDA_API_TOKEN',
    revoke: 'https://www.anaconda.com/docs/tools/anaconda-org/user-guide/tasks/work-with-accounts',
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');
const token = (): string => ['an', uuid()].join('-');

export const proof = (): Proofs<typeof rules> => ({
  'anaconda-org-token': {
    finds: [
      { text: `ANACONDA_API_TOKEN=${token()}`, token: token() },
      { text: `anaconda -t ${token()} upload shop.tar.bz2`, token: token() },
    ],
    ignores: [uuid(), 'an-example-of-a-longer-name'],
  },
  'anaconda-url-token': {
    finds: [
      {
        text: `channels:\n  - https://conda.anaconda.org/t/${['sh', uuid()].join('-')}/shop`,
        token: ['sh', uuid()].join('-'),
      },
      { text: `https://repo.anaconda.cloud/t/${sample('', 40)}/repo/main`, token: sample('', 40) },
    ],
    ignores: ['https://conda.anaconda.org/t/<TOKEN>/shop', 'https://conda.anaconda.org/conda-forge/'],
  },
});
