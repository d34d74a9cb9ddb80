// Geocodio: https://www.geocod.io/docs/#authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Geocodio', {
  'geocodio-api-key': {
    kind: 'named',
    title: 'Geocodio API key',
    keywords: ['geocodio', 'geocod.io'],
    pattern: /[0-9a-f]{38,42}/,
    variable: 'GEOCODIO_API_KEY',
    revoke: 'https://www.geocod.io/docs/#authentication',
  },
});

const key = (): string => sample('', 39, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'geocodio-api-key': {
    finds: [
      { text: `GEOCODIO_API_KEY=${key()}`, token: key() },
      {
        text: `import Geocodio from 'geocodio-library-node';\nconst geocoder = new Geocodio('${key()}');`,
        token: key(),
      },
      { text: `curl "https://api.geocod.io/v1.7/geocode?q=1109+N+Highland&api_key=${key()}"`, token: key() },
    ],
    ignores: [`geocodio_commit = "${key()}"`, 'GEOCODIO_API_KEY=YOUR_API_KEY'],
  },
});
