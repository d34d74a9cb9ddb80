// Leonardo.Ai: https://docs.leonardo.ai/docs/create-your-api-key
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Leonardo.Ai', {
  'leonardo-api-key': {
    kind: 'named',
    title: 'Leonardo.Ai API key',
    keywords: [
      'leonardo_api',
      'leonardo-api',
      'leonardo.api',
      'leonardoapi',
      'leonardo.ai',
      'leonardo_ai',
      'leonardo-ai',
      'leonardoai',
    ],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /key|token|secret/,
    variable: 'LEONARDO_API_KEY',
    revoke: 'https://docs.leonardo.ai/docs/create-your-api-key',
  },
});

const key = (): string => [8, 4, 4, 4, 12].map((length, part) => sample('', length, 'hex', part)).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'leonardo-api-key': {
    finds: [
      { text: `LEONARDO_API_KEY=${key()}`, token: key() },
      { text: `leonardo_ai:\n  api_key: ${key()}`, token: key() },
      { text: `url = "https://cloud.leonardo.ai/api/rest/v1/me"\napi_key = "${key()}"`, token: key() },
    ],
    ignores: [`leonardo_ai_model_id = "${key()}"`, 'LEONARDO_API_KEY=your-key'],
  },
});
