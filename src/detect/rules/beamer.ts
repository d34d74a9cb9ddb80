// Beamer: https://www.getbeamer.com/api
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Beamer', {
  'beamer-api-key': {
    kind: 'named',
    title: 'Beamer API key',
    keywords: ['beamer'],
    pattern: /b_[A-Za-z0-9+/_-]{42,44}={0,2}/,
    variable: 'BEAMER_API_KEY',
    revoke: 'https://www.getbeamer.com/api',
  },
});

const key = (): string => sample('b_', 44);

export const proof = (): Proofs<typeof rules> => ({
  'beamer-api-key': {
    finds: [
      { text: `BEAMER_API_KEY=${key()}`, token: key() },
      { text: `curl -H "Beamer-Api-Key: ${key()}" https://api.getbeamer.com/v0/posts`, token: key() },
      { text: `{ "beamer": "${key()}" }`, token: key() },
    ],
    ignores: [`beamer_post = "${key()}"`, 'BEAMER_API_KEY=b_your_key'],
  },
});
