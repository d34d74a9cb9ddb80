// Perplexity: https://docs.perplexity.ai/getting-started/quickstart
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Perplexity', {
  'perplexity-api-key': {
    kind: 'shaped',
    title: 'Perplexity API key',
    keywords: ['pplx-'],
    pattern: /pplx-[A-Za-z0-9]{48,56}/,
    variable: 'PERPLEXITY_API_KEY',
    revoke: 'https://docs.perplexity.ai/getting-started/api-groups',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'perplexity-api-key': {
    finds: [
      {
        text: `client = OpenAI(api_key="${sample('pplx-', 48)}", base_url="https://api.perplexity.ai")`,
        token: sample('pplx-', 48),
      },
    ],
    ignores: ['pplx-your-key'],
  },
});
