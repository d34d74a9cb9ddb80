// Novita AI: https://novita.ai/docs/guides/quickstart
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Novita AI', {
  'novita-api-key': {
    kind: 'named',
    title: 'Novita AI API key',
    keywords: ['novita'],
    pattern: /sk_[A-Za-z0-9_-]{40,48}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /key|token/,
    variable: 'NOVITA_API_KEY',
    revoke: 'https://novita.ai/docs/guides/quickstart',
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length, part) => sample('', length, 'hex', part)).join('-');
const key = (): string => sample('sk_', 43, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'novita-api-key': {
    finds: [
      { text: `NOVITA_API_KEY=${key()}`, token: key() },
      { text: `const novita = new NovitaSDK("x");\nconst apiKey = "${key()}";`, token: key() },
      { text: `novita:\n  base_url: https://api.novita.ai/v3/openai\n  api_key: ${key()}`, token: key() },
    ],
    ignores: ['NOVITA_API_KEY=sk_your_key', `novita_task_id = "${uuid()}"`],
  },
});
