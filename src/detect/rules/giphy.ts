// GIPHY: https://developers.giphy.com/docs/api/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('GIPHY', {
  'giphy-api-key': {
    kind: 'named',
    title: 'GIPHY API key',
    keywords: ['giphy'],
    pattern: /(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/,
    variable: 'GIPHY_API_KEY',
    revoke: 'https://developers.giphy.com/docs/api/',
  },
});

const key = (): string => sample('', 32);

export const proof = (): Proofs<typeof rules> => ({
  'giphy-api-key': {
    finds: [
      { text: `GIPHY_API_KEY=${key()}`, token: key() },
      { text: `const gf = new GiphyFetch({ apiKey: '${key()}' });`, token: key() },
      { text: `fetch("https://api.giphy.com/v1/gifs/search?api_key=${key()}&q=cat")`, token: key() },
    ],
    ignores: [`giphy_gif = "${key()}"`, `api_key = "${key()}"`, 'GIPHY_API_KEY=your_api_key'],
  },
});
