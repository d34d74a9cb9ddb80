// Cohere: https://docs.cohere.com/reference/about
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Cohere', {
  'cohere-api-key': {
    kind: 'named',
    title: 'Cohere API key',
    keywords: ['cohere', 'co_api_key'],
    pattern: /[A-Za-z0-9]{40}/,
    name: /key|token|secret/,
    variable: 'CO_API_KEY',
    revoke: 'https://dashboard.cohere.com/api-keys',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'cohere-api-key': {
    finds: [
      { text: `CO_API_KEY=${sample('', 40)}`, token: sample('', 40) },
      { text: `co = cohere.ClientV2(api_key="${sample('', 40)}")`, token: sample('', 40) },
    ],
    ignores: [`cohere_commit = "${sample('', 40, 'hex')}"`],
  },
});
