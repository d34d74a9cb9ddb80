// HubSpot: https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('HubSpot', {
  'hubspot-token': {
    kind: 'shaped',
    title: 'HubSpot private app access token',
    keywords: ['pat-na', 'pat-eu', 'pat-ap'],
    pattern: /pat-(?:na|eu|ap)\d-[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}/,
    variable: 'HUBSPOT_ACCESS_TOKEN',
    revoke: 'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview',
  },
});

const token = (): string =>
  `pat-na1-${[8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-')}`;

export const proof = (): Proofs<typeof rules> => ({
  'hubspot-token': {
    finds: [
      { text: `const hubspotClient = new hubspot.Client({ accessToken: '${token()}' });`, token: token() },
      { text: `HUBSPOT_ACCESS_TOKEN=${token()}`, token: token() },
    ],
    ignores: ['pat-na1-your-token'],
  },
});
