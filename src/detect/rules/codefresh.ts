// Codefresh: https://codefresh.io/docs/docs/integrations/codefresh-api/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Codefresh', {
  'codefresh-api-key': {
    kind: 'named',
    title: 'Codefresh API key',
    keywords: ['codefresh', 'cf_api_key'],
    pattern: /[0-9a-f]{24}\.[0-9a-f]{32}/,
    name: /key|token|auth|secret/,
    variable: 'CODEFRESH_API_KEY',
    revoke: 'https://codefresh.io/docs/docs/integrations/codefresh-api/#authentication-instructions',
  },
});

const key = (): string => [sample('', 24, 'hex'), sample('', 32, 'hex')].join('.');

export const proof = (): Proofs<typeof rules> => ({
  'codefresh-api-key': {
    finds: [
      { text: `CODEFRESH_API_KEY=${key()}`, token: key() },
      { text: `codefresh auth create-context --api-key ${key()}`, token: key() },
      { text: `contexts:\n  ci:\n    url: https://g.codefresh.io\n    token: ${key()}`, token: key() },
    ],
    ignores: [`codefresh_account_id: ${sample('', 24, 'hex')}`, `token: ${key()}`],
  },
});
