// Ghost: https://docs.ghost.org/admin-api
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Ghost', {
  'ghost-admin-key': {
    kind: 'named',
    title: 'Ghost Admin API or staff key',
    keywords: ['ghost'],
    pattern: /[0-9a-f]{24}:[0-9a-f]{64}/,
    // The value says enough: whatever it is given to, it is a key.
    name: /^/,
    variable: 'GHOST_ADMIN_API_KEY',
    revoke: 'https://docs.ghost.org/admin-api#token-authentication',
  },
  'ghost-content-key': {
    kind: 'named',
    title: 'Ghost Content API key',
    keywords: ['ghost_', 'ghost-', 'ghost.io', 'ghostcontent', 'ghostapi', '@tryghost/', 'ghost:'],
    pattern: /[0-9a-f]{26}/,
    name: /key/,
    // It reads what is published.
    severity: 'low',
    variable: 'GHOST_CONTENT_API_KEY',
    revoke: 'https://docs.ghost.org/content-api#key',
  },
});

const admin = (): string => [sample('', 24, 'hex'), sample('', 64, 'hex')].join(':');
const content = (): string => sample('', 26, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'ghost-admin-key': {
    finds: [
      { text: `GHOST_ADMIN_API_KEY=${admin()}`, token: admin() },
      {
        text: `const api = new GhostAdminAPI({\n  url: 'https://shop.internal',\n  key: '${admin()}',\n});`,
        token: admin(),
      },
      { text: `{ "ghost": { "apiKey": "${admin()}" } }`, token: admin() },
    ],
    ignores: [`key: '${admin()}'`, `ghost_post = "${sample('', 24, 'hex')}"`],
  },
  'ghost-content-key': {
    finds: [
      { text: `GHOST_CONTENT_API_KEY=${content()}`, token: content() },
      {
        text: `import GhostContentAPI from '@tryghost/content-api';\nconst key = '${content()}';`,
        token: content(),
      },
    ],
    ignores: [`const key = '${content()}';`, `ghost_post = "${content()}"`],
  },
});
