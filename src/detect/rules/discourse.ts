// Discourse: https://docs.discourse.org/#section/Authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Discourse', {
  'discourse-api-key': {
    kind: 'named',
    title: 'Discourse API key',
    keywords: ['discourse'],
    pattern: /[0-9a-f]{64}/,
    variable: 'DISCOURSE_API_KEY',
    revoke: 'https://meta.discourse.org/t/create-and-configure-an-api-key/230124',
  },
});

const key = (): string => sample('', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'discourse-api-key': {
    finds: [
      { text: `DISCOURSE_API_KEY=${key()}`, token: key() },
      { text: `client = DiscourseClient(host, api_username="system", api_key="${key()}")`, token: key() },
      { text: `curl https://discourse.shop.internal/posts.json -H "Api-Key: ${key()}"`, token: key() },
    ],
    ignores: [`discourse_upload = "${key()}"`, `api_key="${key()}"`],
  },
});
