// Checkly: https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Checkly', {
  'checkly-api-key': {
    kind: 'shaped',
    title: 'Checkly user or service API key',
    keywords: ['cu_', 'sv_'],
    pattern: /(?:cu|sv)_[0-9a-f]{32}/,
    variable: 'CHECKLY_API_KEY',
    revoke: 'https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'checkly-api-key': {
    finds: [
      { text: `CHECKLY_API_KEY=${sample('cu_', 32, 'hex')}`, token: sample('cu_', 32, 'hex') },
      {
        text: `curl -H "Authorization: Bearer ${sample('sv_', 32, 'hex')}" https://api.checklyhq.com/v1/checks`,
        token: sample('sv_', 32, 'hex'),
      },
      { text: `  api_key = "${sample('cu_', 32, 'hex')}"`, token: sample('cu_', 32, 'hex') },
    ],
    ignores: [
      'CHECKLY_API_KEY=cu_xxx',
      'cu_device_get_attribute(attribute, device)',
      sample('cu_', 16, 'hex'),
    ],
  },
});
