// Foursquare: https://docs.foursquare.com/developer/docs/manage-api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.foursquare.com/developer/docs/manage-api-keys';

export const rules = issuedBy('Foursquare', {
  'foursquare-api-key': {
    kind: 'shaped',
    title: 'Foursquare API key',
    keywords: ['fsq3'],
    pattern: /fsq3[A-Za-z0-9+/]{43,44}=?/,
    variable: 'FOURSQUARE_API_KEY',
    revoke,
  },
  'foursquare-secret': {
    kind: 'named',
    title: 'Foursquare client secret or service key',
    keywords: ['foursquare'],
    pattern: /(?=[A-Z]{0,47}\d)[A-Z0-9]{48}/,
    name: /secret|service|token|api_?key/,
    variable: 'FOURSQUARE_CLIENT_SECRET',
    revoke,
  },
});

const key = (): string => `${sample('fsq3', 43)}=`;
const secret = (): string => sample('', 48, 'upper');

export const proof = (): Proofs<typeof rules> => ({
  'foursquare-api-key': {
    finds: [
      { text: `FOURSQUARE_API_KEY=${key()}`, token: key() },
      { text: `headers: { Authorization: '${key()}' }`, token: key() },
      { text: `curl -H "Authorization: ${key()}" https://api.foursquare.com/v3/places/search`, token: key() },
    ],
    ignores: ['FOURSQUARE_API_KEY=fsq3...', `x${key()}`],
  },
  'foursquare-secret': {
    finds: [
      { text: `FOURSQUARE_CLIENT_SECRET=${secret()}`, token: secret() },
      {
        text: `const url = \`https://api.foursquare.com/v2/venues/search?client_secret=${secret()}\`;`,
        token: secret(),
      },
      { text: `foursquare:\n  client_secret: "${secret()}"`, token: secret() },
    ],
    ignores: [`FOURSQUARE_CLIENT_ID=${secret()}`, 'FOURSQUARE_CLIENT_SECRET=YOUR_CLIENT_SECRET'],
  },
});
