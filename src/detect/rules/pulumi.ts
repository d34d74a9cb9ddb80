// Pulumi: https://www.pulumi.com/docs/administration/access-identity/access-tokens/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Pulumi', {
  'pulumi-token': {
    kind: 'shaped',
    title: 'Pulumi access token',
    keywords: ['pul-'],
    pattern: /pul-[0-9a-f]{40}/,
    variable: 'PULUMI_ACCESS_TOKEN',
    revoke: 'https://www.pulumi.com/docs/administration/access-identity/access-tokens/',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'pulumi-token': {
    finds: [
      {
        text: `PULUMI_ACCESS_TOKEN=${sample('pul-', 40, 'hex')} pulumi up`,
        token: sample('pul-', 40, 'hex'),
      },
    ],
    ignores: [sample('pul-', 20, 'hex')],
  },
});
