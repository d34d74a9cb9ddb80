// Recurly: https://docs.recurly.com/docs/api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Recurly', {
  'recurly-api-key': {
    kind: 'named',
    title: 'Recurly private API key',
    keywords: ['recurly'],
    pattern: /[0-9a-f]{32}/,
    variable: 'RECURLY_API_KEY',
    revoke: 'https://docs.recurly.com/docs/api-keys',
  },
});

const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'recurly-api-key': {
    finds: [
      { text: `RECURLY_API_KEY=${key()}`, token: key() },
      { text: `const client = new recurly.Client({ apiKey: '${key()}' });`, token: key() },
      { text: `Recurly.configure do |config|\n  config.api_key = '${key()}'\nend`, token: key() },
    ],
    ignores: [`recurly_plan_uuid = "${key()}"`, `api_key = "${key()}"`],
  },
});
