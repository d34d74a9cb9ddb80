// Adyen: https://docs.adyen.com/development-resources/api-credentials/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Adyen', {
  'adyen-api-key': {
    kind: 'shaped',
    title: 'Adyen API key',
    keywords: ['aqe'],
    pattern: /AQE[a-z]h[a-z][A-Za-z0-9+/]{40,200}={0,2}-[A-Za-z0-9+/]{43}=-[!-&(-_a-~]{8,40}/,
    variable: 'ADYEN_API_KEY',
    revoke: 'https://docs.adyen.com/development-resources/api-credentials/#generate-api-key',
  },
});

const key = (): string =>
  `${sample('AQEyhm', 90, 'base64')}==-${sample('', 43, 'base64')}=-${sample('', 16)}`;

export const proof = (): Proofs<typeof rules> => ({
  'adyen-api-key': {
    finds: [
      { text: `ADYEN_API_KEY=${key()}`, token: key() },
      { text: `config.apiKey = '${key()}'`, token: key() },
    ],
    ignores: ['AQEyhmYourApiKey'],
  },
});
