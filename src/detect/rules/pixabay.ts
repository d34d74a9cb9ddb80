// Pixabay: https://pixabay.com/api/docs/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Pixabay', {
  'pixabay-api-key': {
    kind: 'named',
    title: 'Pixabay API key',
    keywords: ['pixabay'],
    pattern: /\d{5,9}-[0-9a-f]{25}/,
    variable: 'PIXABAY_API_KEY',
    revoke: 'https://pixabay.com/api/docs/',
  },
});

const key = (): string => [sample('', 8, 'digits'), sample('', 25, 'hex')].join('-');

export const proof = (): Proofs<typeof rules> => ({
  'pixabay-api-key': {
    finds: [
      { text: `PIXABAY_API_KEY=${key()}`, token: key() },
      { text: `const url = 'https://pixabay.com/api/?key=${key()}&q=flowers';`, token: key() },
      { text: `val pixabay = Pixabay("${key()}")`, token: key() },
      { text: `services: { pixabay: "${key()}" }`, token: key() },
    ],
    ignores: [`pixabay_image = "${key()}"`, `key = "${key()}"`],
  },
});
