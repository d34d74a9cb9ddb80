// Figma: https://developers.figma.com/docs/rest-api/authentication/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Figma', {
  'figma-token': {
    kind: 'shaped',
    title: 'Figma personal access token',
    keywords: ['figd_'],
    pattern: /figd_[A-Za-z0-9_-]{40,60}/,
    variable: 'FIGMA_TOKEN',
    revoke: 'https://help.figma.com/hc/en-us/articles/8085703771159-Manage-personal-access-tokens',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'figma-token': {
    finds: [
      {
        text: `curl -H "X-Figma-Token: ${sample('figd_', 40, 'base64url')}" https://api.figma.com/v1/me`,
        token: sample('figd_', 40, 'base64url'),
      },
      { text: `FIGMA_TOKEN=${sample('figd_', 40, 'base64url')}`, token: sample('figd_', 40, 'base64url') },
    ],
    ignores: ['figd_your-token', sample('figd_', 20)],
  },
});
