// Harvest: https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Harvest', {
  'harvest-access-token': {
    kind: 'shaped',
    title: 'Harvest personal or OAuth access token',
    keywords: ['.pt.', '.at.'],
    // The number of the user stands in front.
    pattern: /\d{4,10}\.[ap]t\.[A-Za-z0-9_-]{80,100}/,
    lead: 10,
    variable: 'HARVEST_ACCESS_TOKEN',
    revoke: 'https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/',
  },
});

const token = (): string => [sample('1', 6, 'digits'), 'pt', sample('', 86, 'base64url')].join('.');

export const proof = (): Proofs<typeof rules> => ({
  'harvest-access-token': {
    finds: [
      { text: `HARVEST_ACCESS_TOKEN=${token()}`, token: token() },
      {
        text: `curl -H "Authorization: Bearer ${token()}" https://api.harvestapp.com/v2/users/me`,
        token: token(),
      },
      { text: `{ "harvest": { "accessToken": "${token()}" } }`, token: token() },
    ],
    ignores: ['www.shop.at.example', '12345.pt.your-token'],
  },
});
