// Vast.ai: https://docs.vast.ai/api-reference/accounts/create-api-key
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Vast.ai', {
  'vastai-api-key': {
    kind: 'named',
    title: 'Vast.ai API key',
    keywords: [
      'vast_api',
      'vast-api',
      'vast.api',
      'vastapi',
      'vast.ai',
      'vastai',
      'vast-ai',
      'vast_ai',
      'vast_key',
    ],
    pattern: /[0-9a-f]{64}/,
    name: /key|token/,
    variable: 'VAST_API_KEY',
    revoke: 'https://docs.vast.ai/api-reference/accounts/create-api-key',
  },
});

const key = (): string => sample('', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'vastai-api-key': {
    finds: [
      { text: `VAST_API_KEY=${key()}`, token: key() },
      { text: `vastai show instances --api-key ${key()}`, token: key() },
      { text: `vast = VastAI(api_key="${key()}")`, token: key() },
    ],
    ignores: [`vastai_image_sha256 = "${key()}"`, 'VAST_API_KEY=your-vast-key'],
  },
});
