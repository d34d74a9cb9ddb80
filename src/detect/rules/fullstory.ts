// Fullstory: https://developer.fullstory.com/server/authentication/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Fullstory', {
  'fullstory-api-key': {
    kind: 'named',
    title: 'Fullstory API key',
    keywords: ['fullstory', 'full_story'],
    pattern: /(?:na|eu)\d\.[A-Za-z0-9+/]{40,140}={0,2}/,
    variable: 'FULLSTORY_API_KEY',
    revoke: 'https://developer.fullstory.com/server/authentication/',
  },
});

const key = (): string => sample('na1.', 80);

export const proof = (): Proofs<typeof rules> => ({
  'fullstory-api-key': {
    finds: [
      { text: `FULLSTORY_API_KEY=${key()}`, token: key() },
      { text: `curl -H "Authorization: Basic ${key()}" https://api.fullstory.com/v2/users`, token: key() },
      { text: `fullstory:\n  api_key: "${key()}"`, token: key() },
    ],
    ignores: [`fullstory_session = "${key()}"`, 'FULLSTORY_API_KEY=na1.your-key'],
  },
});
