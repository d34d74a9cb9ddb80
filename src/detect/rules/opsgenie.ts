// Opsgenie: https://support.atlassian.com/opsgenie/docs/api-key-management/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://support.atlassian.com/opsgenie/docs/api-key-management/';

export const rules = issuedBy('Opsgenie', {
  'opsgenie-api-key': {
    kind: 'named',
    title: 'Opsgenie API key',
    keywords: ['opsgenie', 'geniekey', 'genie_key', 'genie-key'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /key|token|auth/,
    variable: 'OPSGENIE_API_KEY',
    revoke,
  },
  'opsgenie-api-key-header': {
    kind: 'shaped',
    title: 'Opsgenie API key in a header',
    keywords: ['geniekey '],
    pattern: /GenieKey (?<value>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})/,
    variable: 'OPSGENIE_API_KEY',
    revoke,
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'opsgenie-api-key': {
    finds: [
      { text: `OPSGENIE_API_KEY=${uuid()}`, token: uuid() },
      { text: `opsgenie_configs:\n  - api_key: ${uuid()}\n    priority: P2`, token: uuid() },
      { text: `provider "opsgenie" {\n  api_key = "${uuid()}"\n}`, token: uuid() },
    ],
    ignores: [
      `opsgenie_team_id = "${uuid()}"`,
      'OPSGENIE_API_KEY=xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
      `api_key: ${uuid()}`,
    ],
  },
  'opsgenie-api-key-header': {
    finds: [
      {
        text: `curl -X POST https://api.opsgenie.com/v2/alerts -H "Authorization: GenieKey ${uuid()}"`,
        token: uuid(),
      },
      { text: `req.Header.Set("Authorization", "GenieKey ${uuid()}")`, token: uuid() },
    ],
    ignores: ['Authorization: GenieKey $OPSGENIE_API_KEY', `GenieKey ${sample('', 8, 'hex')}`],
  },
});
