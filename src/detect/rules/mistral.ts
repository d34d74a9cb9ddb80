// Mistral AI: https://docs.mistral.ai/api/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Mistral AI', {
  'mistral-api-key': {
    kind: 'named',
    title: 'Mistral AI API key',
    keywords: ['mistral'],
    pattern: /(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/,
    name: /key|token|secret/,
    variable: 'MISTRAL_API_KEY',
    revoke: 'https://console.mistral.ai/api-keys',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'mistral-api-key': {
    finds: [
      { text: `MISTRAL_API_KEY=${sample('', 32)}`, token: sample('', 32) },
      { text: `client = Mistral(api_key="${sample('', 32)}")`, token: sample('', 32) },
    ],
    ignores: [`mistral_model_hash = "${sample('', 32)}"`],
  },
});
