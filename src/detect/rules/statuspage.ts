// Statuspage: https://developer.statuspage.io/#section/Authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Statuspage', {
  'statuspage-api-key': {
    kind: 'named',
    title: 'Statuspage API key',
    keywords: ['statuspage', 'status_page_api', 'status-page-api'],
    pattern: /[0-9a-f]{64}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{32}/,
    name: /key|token|auth/,
    variable: 'STATUSPAGE_API_KEY',
    revoke: 'https://support.atlassian.com/statuspage/docs/create-and-manage-api-keys/',
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'statuspage-api-key': {
    finds: [
      { text: `STATUSPAGE_API_KEY=${uuid()}`, token: uuid() },
      {
        text: `# https://api.statuspage.io/v1/pages\napi_key = '${sample('', 64, 'hex')}'`,
        token: sample('', 64, 'hex'),
      },
      { text: `statuspage:\n  token: "${uuid()}"`, token: uuid() },
    ],
    ignores: [`statuspage_component_id = "${uuid()}"`, 'STATUSPAGE_API_KEY=your-api-key'],
  },
});
