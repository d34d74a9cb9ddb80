// Plaid: https://plaid.com/docs/api/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://plaid.com/docs/account/security/';

export const rules = issuedBy('Plaid', {
  'plaid-access-token': {
    kind: 'shaped',
    title: 'Plaid access token of a bank connection',
    keywords: ['access-production-', 'access-development-', 'access-sandbox-'],
    pattern: /access-(?:production|development|sandbox)-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    variable: 'PLAID_ACCESS_TOKEN',
    revoke: 'https://plaid.com/docs/api/items/#itemaccess_tokeninvalidate',
  },
  'plaid-secret': {
    kind: 'named',
    title: 'Plaid secret',
    keywords: ['plaid'],
    pattern: /[0-9a-f]{30}/,
    name: /secret/,
    variable: 'PLAID_SECRET',
    revoke,
  },
});

const token = (): string =>
  `access-production-${[8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-')}`;

export const proof = (): Proofs<typeof rules> => ({
  'plaid-access-token': {
    finds: [{ text: `"access_token": "${token()}"`, token: token() }],
    ignores: ['access-production-your-token'],
  },
  'plaid-secret': {
    finds: [
      { text: `PLAID_SECRET=${sample('', 30, 'hex')}`, token: sample('', 30, 'hex') },
      { text: `curl -H 'PLAID-SECRET: ${sample('', 30, 'hex')}'`, token: sample('', 30, 'hex') },
    ],
    ignores: [`PLAID_CLIENT_ID=${sample('', 24, 'hex')}`],
  },
});
