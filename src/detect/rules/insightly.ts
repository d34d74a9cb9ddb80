// Insightly: https://api.insightly.com/v3.1/Help#!/Overview/Authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Insightly', {
  'insightly-api-key': {
    kind: 'named',
    title: 'Insightly API key',
    keywords: ['insightly'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /key|token|secret/,
    variable: 'INSIGHTLY_API_KEY',
    revoke: 'https://support.insight.ly/en-US/help/articles/204864594',
  },
});

const key = (): string => [8, 4, 4, 4, 12].map((length, seed) => sample('', length, 'hex', seed)).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'insightly-api-key': {
    finds: [
      { text: `INSIGHTLY_API_KEY=${key()}`, token: key() },
      { text: `i = Insightly(apikey="${key()}")`, token: key() },
      { text: `const keys = { insightly: "${key()}" };`, token: key() },
    ],
    ignores: [`insightly_record_id = "${key()}"`, 'INSIGHTLY_API_KEY=your_api_key'],
  },
});
