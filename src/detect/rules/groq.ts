// Groq: https://console.groq.com/docs/quickstart
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Groq', {
  'groq-api-key': {
    kind: 'shaped',
    title: 'Groq API key',
    keywords: ['gsk_'],
    pattern: /gsk_[A-Za-z0-9]{52}/,
    variable: 'GROQ_API_KEY',
    revoke: 'https://console.groq.com/keys',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'groq-api-key': {
    finds: [{ text: `GROQ_API_KEY=${sample('gsk_', 52)}`, token: sample('gsk_', 52) }],
    ignores: [sample('gsk_', 30)],
  },
});
