// Alibaba Cloud Model Studio: https://www.alibabacloud.com/help/en/model-studio/get-api-key
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Alibaba Cloud Model Studio', {
  'dashscope-api-key': {
    kind: 'named',
    title: 'DashScope API key',
    keywords: ['dashscope', 'bailian', 'qwen_api', 'qwen-api', 'qwenapi'],
    pattern: /sk-(?:sp-)?[0-9a-f]{32}/,
    name: /key|token/,
    variable: 'DASHSCOPE_API_KEY',
    revoke: 'https://www.alibabacloud.com/help/en/model-studio/get-api-key',
  },
});

const key = (): string => sample('sk-', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'dashscope-api-key': {
    finds: [
      { text: `DASHSCOPE_API_KEY=${key()}`, token: key() },
      { text: `dashscope.api_key = "${key()}"`, token: key() },
      {
        text: `const client = new OpenAI({ baseURL: 'https://dashscope.aliyuncs.com/compatible-mode/v1', apiKey: '${key()}' });`,
        token: key(),
      },
    ],
    ignores: ['DASHSCOPE_API_KEY=sk-xxx', `apiKey: "${key()}"`],
  },
});
