// OpenCage: https://opencagedata.com/api
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('OpenCage', {
  'opencage-api-key': {
    kind: 'named',
    title: 'OpenCage API key',
    keywords: ['opencage', 'open_cage'],
    pattern: /[0-9a-f]{32}/,
    name: /key|token|Geocode/,
    variable: 'OPENCAGE_API_KEY',
    revoke: 'https://opencagedata.com/api',
  },
});

const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'opencage-api-key': {
    finds: [
      { text: `OPENCAGE_API_KEY=${key()}`, token: key() },
      { text: `geocoder = OpenCageGeocode('${key()}')`, token: key() },
      { text: `https://api.opencagedata.com/geocode/v1/json?q=berlin&key=${key()}`, token: key() },
    ],
    ignores: [`opencage_cache = "${key()}"`, 'OPENCAGE_API_KEY=YOUR-API-KEY'],
  },
});
