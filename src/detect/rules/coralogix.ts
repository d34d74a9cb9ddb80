// Coralogix: https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/';

export const rules = issuedBy('Coralogix', {
  'coralogix-api-key': {
    kind: 'shaped',
    title: 'Coralogix team or personal API key',
    keywords: ['cxtp_', 'cxup_'],
    pattern: /cx[tu]p_[A-Za-z0-9]{28,40}/,
    variable: 'CORALOGIX_API_KEY',
    revoke,
  },
  'coralogix-private-key': {
    kind: 'named',
    title: 'Coralogix private key (legacy)',
    keywords: ['coralogix'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /key|token|auth/,
    variable: 'CORALOGIX_PRIVATE_KEY',
    revoke,
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'coralogix-api-key': {
    finds: [
      { text: `CORALOGIX_PRIVATE_KEY=${sample('cxtp_', 30)}`, token: sample('cxtp_', 30) },
      { text: `provider "coralogix" {\n  api_key = "${sample('cxup_', 30)}"\n}`, token: sample('cxup_', 30) },
    ],
    ignores: ['CORALOGIX_API_KEY=cxup_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', sample('cxtp_', 10)],
  },
  'coralogix-private-key': {
    finds: [
      { text: `CORALOGIX_PRIVATE_KEY=${uuid()}`, token: uuid() },
      {
        text: `exporters:\n  coralogix:\n    domain: eu2.coralogix.com\n    private_key: "${uuid()}"`,
        token: uuid(),
      },
    ],
    ignores: [`coralogix_team_id = "${uuid()}"`],
  },
});
