// IQAir: https://api-docs.iqair.com/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('IQAir', {
  'iqair-api-key': {
    kind: 'named',
    title: 'IQAir AirVisual API key',
    keywords: ['airvisual', 'iqair'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /key|token|secret/,
    variable: 'AIRVISUAL_API_KEY',
    revoke: 'https://dashboard.iqair.com/personal/api-keys',
  },
});

const key = (): string => [8, 4, 4, 4, 12].map((length, seed) => sample('', length, 'hex', seed)).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'iqair-api-key': {
    finds: [
      { text: `AIRVISUAL_API_KEY=${key()}`, token: key() },
      { text: `http://api.airvisual.com/v2/nearest_city?key=${key()}`, token: key() },
      { text: `sensor:\n  - platform: airvisual\n    api_key: ${key()}`, token: key() },
      { text: `$keys = ["iqair" => "${key()}"];`, token: key() },
    ],
    ignores: [`airvisual_station_id = "${key()}"`, 'IQAIR_API_KEY=your_api_key'],
  },
});
