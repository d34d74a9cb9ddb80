// Contentstack: https://www.contentstack.com/docs/developers/create-tokens/types-of-tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Contentstack', {
  'contentstack-token': {
    kind: 'named',
    title: 'Contentstack management, delivery or preview token',
    keywords: ['contentstack', 'contentstack_', 'content_stack'],
    pattern: /cs[0-9a-f]{22,40}/,
    // The value says enough: whatever it is given to, it is a token.
    name: /^/,
    variable: 'CONTENTSTACK_MANAGEMENT_TOKEN',
    revoke: 'https://www.contentstack.com/docs/developers/create-tokens/about-management-tokens',
  },
});

const token = (): string => sample('cs', 24, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'contentstack-token': {
    finds: [
      { text: `CONTENTSTACK_MANAGEMENT_TOKEN=${token()}`, token: token() },
      { text: `curl https://api.contentstack.io/v3/assets -H 'authorization: ${token()}'`, token: token() },
      { text: `const Stack = contentstack.Stack({\n  delivery_token: '${token()}',\n});`, token: token() },
    ],
    ignores: [`CONTENTSTACK_API_KEY=${sample('blt', 16, 'hex')}`, `token = "${token()}"`],
  },
});
