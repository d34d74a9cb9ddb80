// Materialize: https://materialize.com/docs/security/cloud/users-service-accounts/create-service-accounts/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Materialize', {
  'materialize-app-password': {
    kind: 'shaped',
    title: 'Materialize app password',
    keywords: ['mzp_'],
    pattern: /mzp_[0-9a-f]{64}/,
    variable: 'MZ_PASSWORD',
    revoke: 'https://materialize.com/docs/console/create-new/',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'materialize-app-password': {
    finds: [
      { text: `MZ_PASSWORD=${sample('mzp_', 64, 'hex')}`, token: sample('mzp_', 64, 'hex') },
      {
        text: `psql "postgres://ops%40shop.org:${sample('mzp_', 64, 'hex')}@x.eu-west-1.aws.materialize.cloud:6875"`,
        token: sample('mzp_', 64, 'hex'),
      },
    ],
    ignores: ['MZ_PASSWORD=mzp_...', sample('mzp_', 32, 'hex')],
  },
});
