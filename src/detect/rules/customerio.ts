// Customer.io: https://docs.customer.io/accounts-and-workspaces/managing-credentials/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const keywords = ['customer.io', 'customerio', 'customer_io', 'customer-io', 'cio_'];
const revoke = 'https://docs.customer.io/accounts-and-workspaces/managing-credentials/';

export const rules = issuedBy('Customer.io', {
  'customerio-track-key': {
    kind: 'named',
    title: 'Customer.io track API key',
    keywords,
    pattern: /[0-9a-f]{20}/,
    name: /key|token|secret|pass/,
    variable: 'CUSTOMERIO_API_KEY',
    revoke,
  },
  'customerio-app-key': {
    kind: 'named',
    title: 'Customer.io app API key',
    keywords,
    pattern: /[0-9a-f]{32}/,
    name: /key|token|secret|auth|apiclient/,
    variable: 'CUSTOMERIO_APP_API_KEY',
    revoke,
  },
  'customerio-webhook-key': {
    kind: 'named',
    title: 'Customer.io webhook signing key',
    keywords,
    pattern: /[0-9a-f]{64}/,
    name: /key|secret/,
    variable: 'CUSTOMERIO_WEBHOOK_SIGNING_KEY',
    revoke: 'https://docs.customer.io/journeys/webhooks/',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'customerio-track-key': {
    finds: [
      { text: `CUSTOMERIO_API_KEY=${sample('', 20, 'hex')}`, token: sample('', 20, 'hex') },
      {
        text: `customerio:\n  site_id: ${sample('', 20, 'hex', 2)}\n  api_key: ${sample('', 20, 'hex')}`,
        token: sample('', 20, 'hex'),
      },
    ],
    ignores: [`CUSTOMERIO_SITE_ID=${sample('', 20, 'hex')}`, `api_key: ${sample('', 20, 'hex')}`],
  },
  'customerio-app-key': {
    finds: [
      { text: `export CUSTOMERIO_APP_API_KEY="${sample('', 32, 'hex')}"`, token: sample('', 32, 'hex') },
      {
        text: `from customerio import APIClient\nclient = APIClient("${sample('', 32, 'hex')}")`,
        token: sample('', 32, 'hex'),
      },
    ],
    ignores: [`customerio_delivery_id = "${sample('', 32, 'hex')}"`],
  },
  'customerio-webhook-key': {
    finds: [
      {
        text: `CUSTOMERIO_WEBHOOK_SIGNING_KEY=${sample('', 64, 'hex')}`,
        token: sample('', 64, 'hex'),
      },
    ],
    ignores: [`customerio_sha256 = "${sample('', 64, 'hex')}"`],
  },
});
