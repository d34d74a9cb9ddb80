// Braze: https://www.braze.com/docs/api/basics/#about-rest-api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Braze', {
  'braze-rest-key': {
    kind: 'named',
    title: 'Braze REST API key',
    keywords: ['braze', 'appboy'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /^(?!.*sdk).*(?:key|token|auth)/,
    variable: 'BRAZE_API_KEY',
    revoke: 'https://www.braze.com/docs/api/basics/#about-rest-api-keys',
  },
  'braze-sdk-key': {
    kind: 'named',
    title: 'Braze SDK API key',
    keywords: ['braze', 'appboy'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /sdk[_-]?(?:api)?[_-]?key|initialize/,
    // It is shipped in every copy of an app.
    severity: 'low',
    variable: 'BRAZE_SDK_API_KEY',
    revoke: 'https://www.braze.com/docs/user_guide/administrative/app_settings/manage_app_group',
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'braze-rest-key': {
    finds: [
      { text: `BRAZE_API_KEY=${uuid()}`, token: uuid() },
      {
        text: `# https://rest.iad-01.braze.com/users/track\nBRAZE = BrazeClient(api_key="${uuid()}")`,
        token: uuid(),
      },
      { text: `{ "braze": { "restApiKey": "${uuid()}" } }`, token: uuid() },
    ],
    ignores: [`braze_campaign_id = "${uuid()}"`, 'BRAZE_API_KEY=YOUR_REST_API_KEY'],
  },
  'braze-sdk-key': {
    finds: [
      { text: `braze.initialize('${uuid()}', { baseUrl });`, token: uuid() },
      { text: `BRAZE_SDK_API_KEY=${uuid()}`, token: uuid() },
    ],
    ignores: [`BRAZE_APP_ID=${uuid()}`],
  },
});
