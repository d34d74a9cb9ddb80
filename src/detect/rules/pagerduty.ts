// PagerDuty: https://support.pagerduty.com/main/docs/api-access-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('PagerDuty', {
  'pagerduty-api-key': {
    kind: 'named',
    title: 'PagerDuty REST API key',
    keywords: ['pagerduty', 'pager_duty', 'pager-duty', 'pdpyras'],
    pattern: /(?=[a-z0-9_+-]{0,19}[A-Z])(?=[A-Za-z_+-]{0,19}\d)[A-Za-z0-9_+-]{20}/,
    name: /key|token|auth|secret/,
    variable: 'PAGERDUTY_TOKEN',
    revoke: 'https://support.pagerduty.com/main/docs/api-access-keys#delete-a-rest-api-key',
  },
  'pagerduty-integration-key': {
    kind: 'named',
    title: 'PagerDuty Events API integration (routing) key',
    keywords: ['pagerduty', 'pager_duty', 'pager-duty'],
    pattern: /[0-9a-f]{32}|R0[A-Z0-9]{30}/,
    name: /key|token/,
    variable: 'PAGERDUTY_ROUTING_KEY',
    revoke: 'https://support.pagerduty.com/main/docs/services-and-integrations',
  },
});

const key = (): string => sample('u+', 18);
const integration = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'pagerduty-api-key': {
    finds: [
      { text: `PAGERDUTY_TOKEN=${key()}`, token: key() },
      { text: `provider "pagerduty" {\n  token = "${sample('', 20)}"\n}`, token: sample('', 20) },
      { text: `curl -H 'Authorization: Token token=${key()}' https://api.pagerduty.com/users`, token: key() },
    ],
    ignores: [`pagerduty_service = "${key()}"`, 'PAGERDUTY_TOKEN=your-api-token', `token = "${key()}"`],
  },
  'pagerduty-integration-key': {
    finds: [
      { text: `pagerduty_configs:\n  - routing_key: ${integration()}`, token: integration() },
      { text: `PAGERDUTY_SERVICE_KEY=${integration()}`, token: integration() },
      {
        text: `"pagerduty": {"integrationKey": "${sample('R0', 30, 'upper')}"}`,
        token: sample('R0', 30, 'upper'),
      },
    ],
    ignores: [`pagerduty_dedup_md5 = "${integration()}"`, `routing_key: ${integration()}`],
  },
});
