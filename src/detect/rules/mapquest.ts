// MapQuest: https://developer.mapquest.com/documentation/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('MapQuest', {
  'mapquest-api-key': {
    kind: 'named',
    title: 'MapQuest API key',
    keywords: ['mapquest'],
    pattern: /(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/,
    variable: 'MAPQUEST_API_KEY',
    revoke: 'https://developer.mapquest.com/documentation/',
  },
});

const key = (): string => sample('', 32);

export const proof = (): Proofs<typeof rules> => ({
  'mapquest-api-key': {
    finds: [
      { text: `MAPQUEST_API_KEY=${key()}`, token: key() },
      { text: `L.mapquest.key = '${key()}';`, token: key() },
      { text: `https://www.mapquestapi.com/geocoding/v1/address?key=${key()}&location=Denver`, token: key() },
      { text: `{ "mapquest": "${key()}" }`, token: key() },
    ],
    ignores: [`mapquest_tile = "${key()}"`, 'MAPQUEST_API_KEY=YOUR_KEY'],
  },
});
