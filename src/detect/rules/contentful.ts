// Contentful: https://www.contentful.com/developers/docs/references/authentication/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://www.contentful.com/help/token-management/personal-access-tokens/';

export const rules = issuedBy('Contentful', {
  'contentful-management-token': {
    kind: 'shaped',
    title: 'Contentful personal access token',
    keywords: ['cfpat-'],
    pattern: /CFPAT-[A-Za-z0-9_-]{43}/,
    variable: 'CONTENTFUL_MANAGEMENT_TOKEN',
    revoke,
  },
  'contentful-delivery-token': {
    kind: 'named',
    title: 'Contentful delivery or preview token',
    keywords: ['contentful'],
    pattern: /(?=[A-Za-z_-]{0,42}\d)[A-Za-z0-9_-]{43}/,
    name: /token|key/,
    // It only reads, and most often what is published.
    severity: 'low',
    variable: 'CONTENTFUL_ACCESS_TOKEN',
    revoke,
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'contentful-management-token': {
    finds: [
      {
        text: `contentful login --management-token ${sample('CFPAT-', 43, 'base64url')}`,
        token: sample('CFPAT-', 43, 'base64url'),
      },
    ],
    ignores: [sample('CFPAT-', 20)],
  },
  'contentful-delivery-token': {
    finds: [
      { text: `CONTENTFUL_ACCESS_TOKEN=${sample('', 43, 'base64url')}`, token: sample('', 43, 'base64url') },
    ],
    ignores: [`contentful_entry = "${sample('', 43)}"`],
  },
});
