// Stability AI: https://platform.stability.ai/docs/getting-started/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Stability AI', {
  'stability-api-key': {
    kind: 'named',
    title: 'Stability AI API key',
    keywords: [
      'stability_api',
      'stability-api',
      'stability.api',
      'stability_key',
      'stability.ai',
      'stability-ai',
      'stability_ai',
      'stabilityai',
      'stabilityapi',
      'stability_sdk',
      'dreamstudio',
    ],
    pattern: /sk-[A-Za-z0-9]{48}/,
    name: /key|token|auth/,
    variable: 'STABILITY_API_KEY',
    revoke: 'https://platform.stability.ai/docs/getting-started/authentication',
  },
});

const key = (): string => sample('sk-', 48);

export const proof = (): Proofs<typeof rules> => ({
  'stability-api-key': {
    finds: [
      { text: `STABILITY_API_KEY=${key()}`, token: key() },
      { text: `stability_api = client.StabilityInference(\n    key="${key()}",\n)`, token: key() },
      {
        text: `fetch('https://api.stability.ai/v1/user/account', { headers: { 'Authorization': 'Bearer ' + key } });\nconst key = '${key()}';`,
        token: key(),
      },
    ],
    ignores: ['STABILITY_API_KEY=sk-your-key', `const key = '${key()}';`],
  },
});
