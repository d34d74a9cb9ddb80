// Storyblok: https://www.storyblok.com/docs/concepts/access-tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://www.storyblok.com/docs/concepts/access-tokens';

export const rules = issuedBy('Storyblok', {
  'storyblok-management-token': {
    kind: 'named',
    title: 'Storyblok personal access token',
    keywords: ['storyblok'],
    // A token of the content API, the number of its owner, and random text.
    pattern: /[A-Za-z0-9]{20,24}tt-\d{3,10}-[A-Za-z0-9_-]{18,24}/,
    // The value says enough: whatever it is given to, it is a token.
    name: /^/,
    variable: 'STORYBLOK_PERSONAL_ACCESS_TOKEN',
    revoke,
  },
  'storyblok-access-token': {
    kind: 'named',
    title: 'Storyblok preview or public access token',
    keywords: ['storyblok'],
    pattern: /[A-Za-z0-9]{22}tt/,
    name: /token|key|auth|secret/,
    // It reads content only.
    severity: 'low',
    variable: 'STORYBLOK_ACCESS_TOKEN',
    revoke,
  },
});

const access = (): string => `${sample('', 22)}tt`;
const management = (): string => [access(), sample('1', 5, 'digits'), sample('', 20)].join('-');

export const proof = (): Proofs<typeof rules> => ({
  'storyblok-management-token': {
    finds: [
      { text: `STORYBLOK_PERSONAL_ACCESS_TOKEN=${management()}`, token: management() },
      {
        text: `const Storyblok = new StoryblokClient({\n  oauthToken: '${management()}',\n});`,
        token: management(),
      },
      { text: `storyblok login --token ${management()} --region eu`, token: management() },
    ],
    ignores: [`oauthToken: '${management()}'`, 'STORYBLOK_OAUTH_TOKEN=YOUR_TOKEN'],
  },
  'storyblok-access-token': {
    finds: [
      { text: `NUXT_STORYBLOK_TOKEN=${access()}`, token: access() },
      { text: `storyblokInit({ accessToken: "${access()}", use: [apiPlugin] });`, token: access() },
    ],
    ignores: [`storyblok_space = "${access()}"`, `accessToken: "${access()}"`],
  },
});
