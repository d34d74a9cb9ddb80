// Algolia: https://www.algolia.com/doc/guides/security/api-keys/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Algolia', {
  'algolia-admin-key': {
    kind: 'named',
    title: 'Algolia admin or write API key',
    keywords: ['algolia'],
    pattern: /[0-9a-f]{32}/,
    // A search key stands in every page that searches.
    name: /^(?!.*(?:search|public)).*(?:key|secret|token)/,
    variable: 'ALGOLIA_API_KEY',
    revoke: 'https://www.algolia.com/doc/guides/security/api-keys/#rotate-and-revoke-api-keys',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'algolia-admin-key': {
    finds: [
      { text: `ALGOLIA_ADMIN_KEY=${sample('', 32, 'hex')}`, token: sample('', 32, 'hex') },
      {
        text: `algolia = { appId: 'ABC', apiKey: '${sample('', 32, 'hex')}' }`,
        token: sample('', 32, 'hex'),
      },
    ],
    ignores: [
      `ALGOLIA_SEARCH_KEY=${sample('', 32, 'hex')}`,
      `algolia_index_hash = "${sample('', 32, 'hex')}"`,
    ],
  },
});
