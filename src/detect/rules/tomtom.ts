// TomTom: https://docs.tomtom.com/platform/documentation/api-key-management
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('TomTom', {
  'tomtom-api-key': {
    kind: 'named',
    title: 'TomTom API key',
    keywords: ['tomtom'],
    pattern: /(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/,
    name: /key|token/,
    variable: 'TOMTOM_API_KEY',
    revoke: 'https://docs.tomtom.com/platform/documentation/api-key-management',
  },
});

const key = (): string => sample('', 32);

export const proof = (): Proofs<typeof rules> => ({
  'tomtom-api-key': {
    finds: [
      { text: `TOMTOM_API_KEY=${key()}`, token: key() },
      { text: `tt.map({ key: '${key()}', container: 'map' }); // tomtom`, token: key() },
      { text: `https://api.tomtom.com/search/2/geocode/x.json?key=${key()}`, token: key() },
    ],
    ignores: [`tomtom_style = "${key()}"`, 'TOMTOM_API_KEY=<Your API Key>'],
  },
});
