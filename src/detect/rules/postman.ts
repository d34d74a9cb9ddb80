// Postman: https://learning.postman.com/docs/developer/postman-api/authentication/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Postman', {
  'postman-api-key': {
    kind: 'shaped',
    title: 'Postman API key',
    keywords: ['pmak-'],
    pattern: /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/,
    variable: 'POSTMAN_API_KEY',
    revoke: 'https://learning.postman.com/docs/administration/managing-your-team/managing-api-keys/',
  },
  'postman-collection-key': {
    kind: 'shaped',
    title: 'Postman collection access key',
    keywords: ['pmat-'],
    pattern: /PMAT-[0-9A-Z]{26}/,
    // It reads one collection.
    severity: 'low',
    variable: 'POSTMAN_COLLECTION_KEY',
    revoke: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'postman-api-key': {
    finds: [
      {
        text: `curl -H 'X-API-Key: ${sample('PMAK-', 24, 'hex')}-${sample('', 34, 'hex')}'`,
        token: `${sample('PMAK-', 24, 'hex')}-${sample('', 34, 'hex')}`,
      },
    ],
    ignores: [sample('PMAK-', 24, 'hex')],
  },
  'postman-collection-key': {
    finds: [
      {
        text: `https://api.postman.com/collections/1-2?access_key=${sample('PMAT-', 26, 'upper')}`,
        token: sample('PMAT-', 26, 'upper'),
      },
    ],
    ignores: [sample('PMAT-', 10, 'upper')],
  },
});
