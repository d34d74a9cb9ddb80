// Shippo: https://docs.goshippo.com/docs/guides_general/authentication/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.goshippo.com/docs/guides_general/authentication/';

export const rules = issuedBy('Shippo', {
  'shippo-token': {
    kind: 'shaped',
    title: 'Shippo API token',
    keywords: ['shippo_live_'],
    pattern: /shippo_live_[0-9a-f]{40}/,
    variable: 'SHIPPO_TOKEN',
    revoke,
  },
  'shippo-test-token': {
    kind: 'shaped',
    title: 'Shippo test token',
    keywords: ['shippo_test_'],
    pattern: /shippo_test_[0-9a-f]{40}/,
    severity: 'low',
    variable: 'SHIPPO_TOKEN',
    revoke,
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'shippo-token': {
    finds: [
      {
        text: `curl -H "Authorization: ShippoToken ${sample('shippo_live_', 40, 'hex')}"`,
        token: sample('shippo_live_', 40, 'hex'),
      },
    ],
    ignores: [sample('shippo_live_', 20, 'hex')],
  },
  'shippo-test-token': {
    finds: [
      { text: `SHIPPO_TOKEN=${sample('shippo_test_', 40, 'hex')}`, token: sample('shippo_test_', 40, 'hex') },
    ],
    ignores: [sample('shippo_test_', 20, 'hex')],
  },
});
