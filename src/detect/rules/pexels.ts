// Pexels: https://www.pexels.com/api/documentation/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Pexels', {
  'pexels-api-key': {
    kind: 'named',
    title: 'Pexels API key',
    keywords: ['pexels'],
    pattern: /(?=[A-Za-z]{0,55}\d)[A-Za-z0-9]{56}/,
    variable: 'PEXELS_API_KEY',
    revoke: 'https://www.pexels.com/api/key/',
  },
});

const key = (): string => sample('', 56);

export const proof = (): Proofs<typeof rules> => ({
  'pexels-api-key': {
    finds: [
      { text: `PEXELS_API_KEY=${key()}`, token: key() },
      {
        text: `import { createClient } from 'pexels';\nconst client = createClient('${key()}');`,
        token: key(),
      },
      {
        text: `curl -H "Authorization: ${key()}" "https://api.pexels.com/v1/search?query=nature"`,
        token: key(),
      },
    ],
    ignores: [`pexels_photo = "${key()}"`, 'PEXELS_API_KEY=YOUR_API_KEY'],
  },
});
