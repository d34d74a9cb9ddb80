// Optimizely: https://docs.developers.optimizely.com/web-experimentation/docs/rest-api-getting-started
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Optimizely', {
  'optimizely-access-token': {
    kind: 'named',
    title: 'Optimizely personal access token',
    keywords: ['optimizely'],
    pattern: /\d:[A-Za-z0-9_-]{40,64}/,
    name: /token|auth|key/,
    variable: 'OPTIMIZELY_API_TOKEN',
    revoke:
      'https://support.optimizely.com/hc/en-us/articles/4410289814797-Generate-a-personal-access-token-in-Optimizely',
  },
});

const token = (): string => sample('2:', 52, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'optimizely-access-token': {
    finds: [
      { text: `OPTIMIZELY_API_TOKEN=${token()}`, token: token() },
      {
        text: `curl -H "Authorization: Bearer ${token()}" https://api.optimizely.com/v2/projects`,
        token: token(),
      },
      { text: `optimizely:\n  token: "${token()}"`, token: token() },
    ],
    ignores: ['OPTIMIZELY_API_TOKEN=2:your-token', `optimizely_sdk = "${sample('', 22)}"`],
  },
});
