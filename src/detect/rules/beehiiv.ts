// beehiiv: https://developers.beehiiv.com/welcome/create-an-api-key
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('beehiiv', {
  'beehiiv-api-key': {
    kind: 'named',
    title: 'beehiiv API key',
    keywords: ['beehiiv'],
    pattern: /(?=[A-Za-z]{0,63}\d)[A-Za-z0-9]{64}/,
    variable: 'BEEHIIV_API_KEY',
    revoke: 'https://developers.beehiiv.com/welcome/create-an-api-key',
  },
});

const key = (): string => sample('', 64);

export const proof = (): Proofs<typeof rules> => ({
  'beehiiv-api-key': {
    finds: [
      { text: `BEEHIIV_API_KEY=${key()}`, token: key() },
      { text: `const client = new BeehiivClient({ token: "${key()}" });`, token: key() },
      { text: `// https://api.beehiiv.com/v2\nconst apiKey = '${key()}';`, token: key() },
    ],
    ignores: [`beehiiv_post = "${key()}"`, `apiKey = '${key()}'`],
  },
});
