// Cerebras: https://inference-docs.cerebras.ai/quickstart
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Cerebras', {
  'cerebras-api-key': {
    kind: 'shaped',
    title: 'Cerebras API key',
    keywords: ['csk-'],
    pattern: /csk-(?=[a-z]{0,47}\d)[a-z0-9]{40,56}/,
    notBefore: '-',
    variable: 'CEREBRAS_API_KEY',
    revoke: 'https://inference-docs.cerebras.ai/quickstart',
  },
});

const key = (): string => sample('csk-', 48, 'lower');

export const proof = (): Proofs<typeof rules> => ({
  'cerebras-api-key': {
    finds: [
      { text: `CEREBRAS_API_KEY="${key()}"`, token: key() },
      { text: `const client = new Cerebras({ apiKey: '${key()}' });`, token: key() },
      { text: `curl -H "Authorization: Bearer ${key()}" https://api.cerebras.ai/v1/models`, token: key() },
    ],
    ignores: ['CEREBRAS_API_KEY=csk-your-api-key', sample('csk-', 20, 'lower')],
  },
});
