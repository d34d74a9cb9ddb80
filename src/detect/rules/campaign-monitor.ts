// Campaign Monitor: https://www.campaignmonitor.com/api/v3-3/getting-started/#authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Campaign Monitor', {
  'campaign-monitor-api-key': {
    kind: 'named',
    title: 'Campaign Monitor API key',
    keywords: ['campaignmonitor', 'campaign_monitor', 'campaign-monitor', 'campaign monitor', 'createsend'],
    pattern: /[0-9a-f]{32}|[A-Za-z0-9+/]{80,150}={0,2}/,
    variable: 'CAMPAIGN_MONITOR_API_KEY',
    revoke: 'https://www.campaignmonitor.com/api/v3-3/getting-started/#authentication',
  },
});

const key = (): string => `${sample('', 106, 'base64')}==`;
const old = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'campaign-monitor-api-key': {
    finds: [
      { text: `CAMPAIGN_MONITOR_API_KEY=${key()}`, token: key() },
      { text: `CreateSend::CreateSend.new({ :api_key => '${old()}' })`, token: old() },
      { text: `# Campaign Monitor\nauth:\n  api_key: ${old()}`, token: old() },
    ],
    ignores: [`campaignmonitor_list = "${old()}"`, `api_key: ${old()}`],
  },
});
