// ActiveCampaign: https://developers.activecampaign.com/reference/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('ActiveCampaign', {
  'activecampaign-api-key': {
    kind: 'named',
    title: 'ActiveCampaign API key',
    keywords: ['activecampaign', 'active_campaign', 'active-campaign', 'api-us1.com'],
    pattern: /[0-9a-f]{72}/,
    variable: 'ACTIVECAMPAIGN_API_KEY',
    revoke: 'https://help.activecampaign.com/hc/en-us/articles/207317590-Getting-started-with-the-API',
  },
});

const key = (): string => sample('', 72, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'activecampaign-api-key': {
    finds: [
      { text: `ACTIVECAMPAIGN_API_KEY=${key()}`, token: key() },
      { text: `curl https://shop.api-us1.com/api/3/contacts -H "Api-Token: ${key()}"`, token: key() },
      { text: `'activecampaign' => [\n  'key' => '${key()}',\n]`, token: key() },
    ],
    ignores: [`activecampaign_list = "${key()}"`, `key: '${key()}'`],
  },
});
