// Amadeus: https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Amadeus', {
  'amadeus-api-secret': {
    kind: 'named',
    title: 'Amadeus API secret',
    keywords: ['amadeus'],
    pattern: /(?=[A-Za-z]{0,15}\d)[A-Za-z0-9]{16}/,
    name: /secret|pass/,
    variable: 'AMADEUS_CLIENT_SECRET',
    revoke: 'https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/',
  },
});

const secret = (): string => sample('', 16);

export const proof = (): Proofs<typeof rules> => ({
  'amadeus-api-secret': {
    finds: [
      { text: `AMADEUS_CLIENT_SECRET=${secret()}`, token: secret() },
      {
        text: `const amadeus = new Amadeus({ clientId: id, clientSecret: '${secret()}' });`,
        token: secret(),
      },
      { text: `amadeus = Client(client_id=ID, client_secret='${secret()}')`, token: secret() },
      {
        text: `curl https://test.api.amadeus.com/v1/security/oauth2/token -d "grant_type=client_credentials&client_secret=${secret()}"`,
        token: secret(),
      },
    ],
    ignores: [`amadeus_offer = "${secret()}"`, 'AMADEUS_CLIENT_SECRET=YOUR_API_SECRET'],
  },
});
