// AI21 Labs: https://docs.ai21.com/reference/api-authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('AI21 Labs', {
  'ai21-api-key': {
    kind: 'named',
    title: 'AI21 Labs API key',
    keywords: ['ai21'],
    pattern: /(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /key|token|secret/,
    variable: 'AI21_API_KEY',
    revoke: 'https://docs.ai21.com/reference/api-authentication',
  },
});

const key = (): string => sample('', 32);

export const proof = (): Proofs<typeof rules> => ({
  'ai21-api-key': {
    finds: [
      { text: `AI21_API_KEY=${key()}`, token: key() },
      { text: `client = AI21Client(api_key='${key()}')`, token: key() },
      { text: `ai21:\n  api-key: ${key()}`, token: key() },
    ],
    ignores: [`AI21_MODEL_DIGEST=${key()}`, 'AI21_API_KEY=<your-ai21-key>'],
  },
});
