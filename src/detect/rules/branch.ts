// Branch: https://help.branch.io/developers-hub/docs/branch-account-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Branch', {
  'branch-secret': {
    kind: 'shaped',
    title: 'Branch secret',
    keywords: ['secret_live_', 'secret_test_'],
    pattern: /secret_(?:live|test)_[A-Za-z0-9]{32}/,
    variable: 'BRANCH_SECRET',
    revoke: 'https://help.branch.io/developers-hub/docs/branch-account-keys',
  },
});

const secret = (): string => sample('secret_live_', 32);

export const proof = (): Proofs<typeof rules> => ({
  'branch-secret': {
    finds: [
      { text: `BRANCH_SECRET=${secret()}`, token: secret() },
      { text: `curl https://api2.branch.io/v1/app/key?branch_secret=${secret()}`, token: secret() },
      { text: `{ "branch_secret": "${secret()}" }`, token: secret() },
    ],
    ignores: ['BRANCH_SECRET=secret_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'secret_live_keys'],
  },
});
