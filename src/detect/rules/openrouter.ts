// OpenRouter: https://openrouter.ai/docs/api-reference/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('OpenRouter', {
  'openrouter-api-key': {
    kind: 'shaped',
    title: 'OpenRouter API key',
    keywords: ['sk-or-v1-'],
    pattern: /sk-or-v1-[0-9a-f]{64}/,
    variable: 'OPENROUTER_API_KEY',
    revoke: 'https://openrouter.ai/docs/api-reference/authentication#if-your-key-has-been-exposed',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'openrouter-api-key': {
    finds: [
      { text: `OPENROUTER_API_KEY=${sample('sk-or-v1-', 64, 'hex')}`, token: sample('sk-or-v1-', 64, 'hex') },
    ],
    ignores: ['sk-or-v1-your-key', sample('sk-or-v1-', 30, 'hex')],
  },
});
