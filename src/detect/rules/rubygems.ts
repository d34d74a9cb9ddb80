// RubyGems: https://guides.rubygems.org/api-key-scopes/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('RubyGems', {
  'rubygems-api-key': {
    kind: 'shaped',
    title: 'RubyGems API key',
    keywords: ['rubygems_'],
    pattern: /rubygems_[0-9a-f]{48}/,
    variable: 'GEM_HOST_API_KEY',
    revoke: 'https://guides.rubygems.org/api-key-scopes/',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'rubygems-api-key': {
    finds: [
      {
        text: `---\n:rubygems_api_key: ${sample('rubygems_', 48, 'hex')}`,
        token: sample('rubygems_', 48, 'hex'),
      },
      { text: `GEM_HOST_API_KEY=${sample('rubygems_', 48, 'hex')}`, token: sample('rubygems_', 48, 'hex') },
    ],
    ignores: ['rubygems_api_key', sample('rubygems_', 40, 'hex')],
  },
});
