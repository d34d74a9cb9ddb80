// Salesforce: https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_tokens_scopes.htm
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_revoke_token.htm';

export const rules = issuedBy('Salesforce', {
  'salesforce-access-token': {
    kind: 'shaped',
    title: 'Salesforce access token or session ID',
    keywords: ['00d'],
    pattern: /00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?![A-Za-z0-9_.]{80,200}/,
    longest: 240,
    variable: 'SF_ACCESS_TOKEN',
    revoke,
  },
  'salesforce-refresh-token': {
    kind: 'shaped',
    title: 'Salesforce refresh token',
    keywords: ['5aep861'],
    pattern: /5Aep861[A-Za-z0-9._]{60,120}/,
    variable: 'SFDX_AUTH_URL',
    revoke,
  },
  'salesforce-client-secret': {
    kind: 'named',
    title: 'Salesforce consumer secret',
    keywords: ['salesforce', 'sfdc', 'sf_client'],
    pattern: /[0-9A-F]{64}|\d{15,20}/,
    name: /secret/,
    variable: 'SF_CLIENT_SECRET',
    revoke: 'https://help.salesforce.com/s/articleView?id=xcloud.connected_app_rotate_consumer_details.htm',
  },
});

const session = (): string => [sample('00D', 12), sample('AQ', 94)].join('!');

export const proof = (): Proofs<typeof rules> => ({
  'salesforce-access-token': {
    finds: [
      { text: `sf = Salesforce(session_id="${session()}", instance="eu1")`, token: session() },
      { text: `Authorization: Bearer ${session()}`, token: session() },
    ],
    ignores: ['00Dxx0000001gPL'],
  },
  'salesforce-refresh-token': {
    finds: [
      {
        text: `force://PlatformCLI::${sample('5Aep861', 80)}@shop.my.salesforce.com`,
        token: sample('5Aep861', 80),
      },
    ],
    ignores: [sample('5Aep861', 20)],
  },
  'salesforce-client-secret': {
    finds: [
      { text: `SALESFORCE_CLIENT_SECRET=${sample('', 64, 'upperHex')}`, token: sample('', 64, 'upperHex') },
    ],
    ignores: [`salesforce_hash = "${sample('', 64, 'upperHex')}"`],
  },
});
