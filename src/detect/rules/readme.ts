// ReadMe: https://docs.readme.com/main/reference/intro/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('ReadMe', {
  'readme-api-key': {
    kind: 'shaped',
    title: 'ReadMe API key',
    keywords: ['rdme_'],
    pattern: /rdme_[a-z0-9]{70}/,
    variable: 'README_API_KEY',
    revoke: 'https://docs.readme.com/main/reference/intro/authentication',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'readme-api-key': {
    finds: [
      {
        text: `rdme openapi upload spec.json --key ${sample('rdme_', 70, 'lower')}`,
        token: sample('rdme_', 70, 'lower'),
      },
    ],
    ignores: [sample('rdme_', 30, 'lower')],
  },
});
