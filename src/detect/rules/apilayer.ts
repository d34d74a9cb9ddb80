// APILayer: https://apilayer.com/docs
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('APILayer', {
  'apilayer-api-key': {
    kind: 'named',
    title: 'APILayer API key',
    keywords: [
      'apilayer',
      'aviationstack',
      'weatherstack',
      'marketstack',
      'mediastack',
      'numverify',
      'mailboxlayer',
      'screenshotlayer',
      'positionstack',
      'coinlayer',
    ],
    pattern: /(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/,
    variable: 'APILAYER_API_KEY',
    revoke: 'https://apilayer.com/docs',
  },
});

const key = (): string => sample('', 32);

export const proof = (): Proofs<typeof rules> => ({
  'apilayer-api-key': {
    finds: [
      { text: `APILAYER_API_KEY=${key()}`, token: key() },
      { text: `curl -H "apikey: ${key()}" https://api.apilayer.com/exchangerates_data/latest`, token: key() },
      { text: `http://api.aviationstack.com/v1/flights?access_key=${key()}`, token: key() },
      { text: `$keys = ["marketstack" => "${key()}"];`, token: key() },
    ],
    ignores: [`apilayer_build = "${key()}"`, 'APILAYER_API_KEY=YOUR_ACCESS_KEY'],
  },
});
