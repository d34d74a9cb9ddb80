// Hume AI: https://dev.hume.ai/docs/introduction/api-key
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Hume AI', {
  'hume-api-key': {
    kind: 'named',
    title: 'Hume AI API or secret key',
    keywords: [
      'hume_api',
      'hume-api',
      'hume.api',
      'humeapi',
      'hume_secret',
      'humesecret',
      'hume.ai',
      'hume-ai',
      'hume_ai',
      'humeai',
      'humeclient',
    ],
    pattern: /(?=[A-Za-z]{0,47}\d)[A-Za-z0-9]{48,68}/,
    name: /key|token|secret/,
    variable: 'HUME_API_KEY',
    revoke: 'https://dev.hume.ai/docs/introduction/api-key',
  },
});

const key = (): string => sample('', 48);

export const proof = (): Proofs<typeof rules> => ({
  'hume-api-key': {
    finds: [
      { text: `HUME_API_KEY=${key()}`, token: key() },
      { text: `const client = new HumeClient({ apiKey: '${key()}' });`, token: key() },
      { text: `curl https://api.hume.ai/v0/tts -H "X-Hume-Api-Key: ${key()}"`, token: key() },
    ],
    ignores: [`hume_ai_bundle = "${key()}"`, 'HUME_API_KEY=<YOUR API KEY>'],
  },
});
