// Convex: https://docs.convex.dev/cli/deploy-key-types
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Convex', {
  'convex-deploy-key': {
    kind: 'shaped',
    title: 'Convex deploy key',
    keywords: ['prod:', 'dev:', 'preview:', 'project:'],
    // The deployment (or team and project), and the key.
    pattern:
      /(?:(?:prod|dev):[a-z]{2,24}-[a-z]{2,24}-\d{1,5}|(?:preview|project):[a-z0-9-]{1,64}:[a-z0-9-]{1,64})\|[A-Za-z0-9+/_-]{40,320}={0,2}/,
    variable: 'CONVEX_DEPLOY_KEY',
    revoke: 'https://docs.convex.dev/cli/deploy-key-types',
  },
});

const key = (place: string): string => `${place}|${btoa(JSON.stringify({ v2: sample('', 32, 'hex') }))}`;

export const proof = (): Proofs<typeof rules> => ({
  'convex-deploy-key': {
    finds: [
      { text: `CONVEX_DEPLOY_KEY="${key('prod:happy-animal-123')}"`, token: key('prod:happy-animal-123') },
      { text: `CONVEX_DEPLOY_KEY=${key('preview:acme:shop')}`, token: key('preview:acme:shop') },
      {
        text: `env:\n  CONVEX_DEPLOY_KEY: dev:joyful-capybara-7|${sample('01', 64, 'hex')}`,
        token: `dev:joyful-capybara-7|${sample('01', 64, 'hex')}`,
      },
    ],
    ignores: [
      'CONVEX_DEPLOY_KEY=prod:happy-animal-123|...',
      'CONVEX_DEPLOYMENT=dev:happy-animal-123',
      '"dev:web": "vite"',
    ],
  },
});
