// Cisco Meraki: https://developer.cisco.com/meraki/api-v1/authorization/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Cisco Meraki', {
  'meraki-api-key': {
    kind: 'named',
    title: 'Cisco Meraki API key',
    keywords: ['meraki'],
    pattern: /[0-9a-f]{40}/,
    variable: 'MERAKI_DASHBOARD_API_KEY',
    revoke: 'https://documentation.meraki.com/General_Administration/Other_Topics/Cisco_Meraki_Dashboard_API',
  },
});

const key = (): string => sample('', 40, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'meraki-api-key': {
    finds: [
      { text: `MERAKI_DASHBOARD_API_KEY=${key()}`, token: key() },
      { text: `dashboard = meraki.DashboardAPI('${key()}')`, token: key() },
      {
        text: `curl -H "X-Cisco-Meraki-API-Key: ${key()}" https://api.meraki.com/api/v1/organizations`,
        token: key(),
      },
      { text: `- cisco.meraki.networks:\n    auth_key: "${key()}"`, token: key() },
      { text: `import meraki\nsession = Client("${key()}")`, token: key() },
    ],
    ignores: [`meraki_commit = "${key()}"`, 'MERAKI_DASHBOARD_API_KEY=your_key'],
  },
});
