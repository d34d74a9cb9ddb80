// Moonshot AI: https://platform.moonshot.ai/docs/guide/start-using-kimi-api
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Moonshot AI', {
  'moonshot-api-key': {
    kind: 'named',
    title: 'Moonshot AI API key',
    keywords: ['moonshot', 'kimi_api', 'kimi-api', 'kimi.api', 'kimiapi'],
    pattern: /sk-(?:kimi-)?[A-Za-z0-9]{48,64}/,
    name: /key|token/,
    variable: 'MOONSHOT_API_KEY',
    revoke: 'https://platform.moonshot.ai/docs/guide/start-using-kimi-api',
  },
});

const key = (): string => sample('sk-', 48);

export const proof = (): Proofs<typeof rules> => ({
  'moonshot-api-key': {
    finds: [
      { text: `MOONSHOT_API_KEY=${key()}`, token: key() },
      { text: `client = OpenAI(base_url="https://api.moonshot.cn/v1", api_key="${key()}")`, token: key() },
      { text: `kimi_api_key: "${key()}"`, token: key() },
    ],
    ignores: ['MOONSHOT_API_KEY=sk-your-key', `api_key="${key()}"`],
  },
});
