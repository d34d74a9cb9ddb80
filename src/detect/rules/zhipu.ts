// Zhipu AI: https://docs.z.ai/guides/overview/quick-start
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Zhipu AI', {
  'zhipu-api-key': {
    kind: 'named',
    title: 'Zhipu AI API key',
    keywords: [
      'zhipu',
      'zhipuai',
      'bigmodel',
      'chatglm',
      'zai_api',
      'zai-api',
      'zai.api',
      'zaiapi',
      'glm_api',
      'api.z.ai',
      'zai_key',
    ],
    pattern: /[0-9a-f]{32}\.[A-Za-z0-9]{16}/,
    name: /key|token|secret/,
    variable: 'ZHIPUAI_API_KEY',
    revoke: 'https://docs.z.ai/guides/overview/quick-start',
  },
});

const key = (): string => [sample('', 32, 'hex'), sample('', 16)].join('.');

export const proof = (): Proofs<typeof rules> => ({
  'zhipu-api-key': {
    finds: [
      { text: `ZHIPUAI_API_KEY=${key()}`, token: key() },
      { text: `client = ZhipuAI(api_key="${key()}")`, token: key() },
      { text: `{"base_url": "https://open.bigmodel.cn/api/paas/v4", "api_key": "${key()}"}`, token: key() },
    ],
    ignores: ['ZHIPUAI_API_KEY=your-api-key', `zhipu_bundle = "${key()}"`],
  },
});
