// DeepSeek: https://api-docs.deepseek.com/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('DeepSeek', {
  'deepseek-api-key': {
    kind: 'named',
    title: 'DeepSeek API key',
    keywords: ['deepseek'],
    pattern: /sk-[0-9a-f]{32}/,
    name: /key|token|secret|auth/,
    variable: 'DEEPSEEK_API_KEY',
    revoke: 'https://platform.deepseek.com/api_keys',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'deepseek-api-key': {
    finds: [
      { text: `DEEPSEEK_API_KEY=${sample('sk-', 32, 'hex')}`, token: sample('sk-', 32, 'hex') },
      {
        text: `client = OpenAI(base_url="https://api.deepseek.com", api_key="${sample('sk-', 32, 'hex')}")`,
        token: sample('sk-', 32, 'hex'),
      },
    ],
    ignores: ['DEEPSEEK_API_KEY=sk-your-key'],
  },
});
