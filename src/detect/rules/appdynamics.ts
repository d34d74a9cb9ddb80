// AppDynamics: https://docs.appdynamics.com/appd/24.x/latest/en/extend-splunk-appdynamics/api-clients
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('AppDynamics', {
  'appdynamics-access-key': {
    kind: 'named',
    title: 'AppDynamics account access key',
    keywords: ['appdynamics', 'account-access-key'],
    pattern: /[0-9a-f]{8,9}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|(?=[a-z]{0,11}\d)[a-z0-9]{12}/,
    name: /access[_-]?key/,
    variable: 'APPDYNAMICS_AGENT_ACCOUNT_ACCESS_KEY',
    revoke:
      'https://docs.appdynamics.com/appd/24.x/latest/en/splunk-appdynamics-licensing/license-entitlements-and-restrictions',
  },
  'appdynamics-client-secret': {
    kind: 'named',
    title: 'AppDynamics API client secret',
    keywords: ['appdynamics'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /secret/,
    variable: 'APPDYNAMICS_CLIENT_SECRET',
    revoke: 'https://docs.appdynamics.com/appd/24.x/latest/en/extend-splunk-appdynamics/api-clients',
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'appdynamics-access-key': {
    finds: [
      {
        text: `APPDYNAMICS_AGENT_ACCOUNT_ACCESS_KEY=${sample('', 12, 'lower')}`,
        token: sample('', 12, 'lower'),
      },
      { text: `<account-access-key>${uuid()}</account-access-key>`, token: uuid() },
      {
        text: `require("appdynamics").profile({\n  accountName: 'shop',\n  accountAccessKey: '${sample('', 12, 'lower')}' });`,
        token: sample('', 12, 'lower'),
      },
    ],
    ignores: [`appdynamics_node_id = "${uuid()}"`, 'APPDYNAMICS_AGENT_ACCOUNT_ACCESS_KEY=<key>'],
  },
  'appdynamics-client-secret': {
    finds: [
      { text: `APPDYNAMICS_CLIENT_SECRET=${uuid()}`, token: uuid() },
      {
        text: `curl https://shop.saas.appdynamics.com/controller/api/oauth/access_token -d "client_secret=${uuid()}"`,
        token: uuid(),
      },
    ],
    ignores: [`appdynamics_client_id = "${uuid()}"`],
  },
});
