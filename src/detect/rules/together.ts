// Together AI: https://docs.together.ai/docs/multiple-api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.together.ai/docs/multiple-api-keys';

export const rules = issuedBy('Together AI', {
  'together-api-key': {
    kind: 'shaped',
    title: 'Together AI API key',
    keywords: ['tgp_v1_'],
    pattern: /tgp_v1_[A-Za-z0-9_-]{40,48}/,
    notBefore: '-',
    variable: 'TOGETHER_API_KEY',
    revoke,
  },
  'together-api-key-classic': {
    kind: 'named',
    title: 'Together AI API key (classic)',
    keywords: [
      'together_api',
      'together-api',
      'together.api',
      'togetherapi',
      'togetherai',
      'together_ai',
      'together-ai',
      'together.ai',
      'together.xyz',
      'from together import',
    ],
    pattern: /[0-9a-f]{64}/,
    name: /key|token/,
    variable: 'TOGETHER_API_KEY',
    revoke,
  },
});

const key = (): string => sample('tgp_v1_', 43, 'base64url');
const classicKey = (): string => sample('', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'together-api-key': {
    finds: [
      { text: `TOGETHER_API_KEY=${key()}`, token: key() },
      { text: `client = Together(api_key="${key()}")`, token: key() },
      { text: `curl -H "Authorization: Bearer ${key()}" https://api.together.xyz/v1/models`, token: key() },
    ],
    ignores: ['TOGETHER_API_KEY=tgp_v1_your-key', sample('tgp_v1_', 20)],
  },
  'together-api-key-classic': {
    finds: [
      { text: `export TOGETHER_API_KEY=${classicKey()}`, token: classicKey() },
      { text: `const together = createTogetherAI({\n  apiKey: '${classicKey()}',\n});`, token: classicKey() },
      {
        text: `together_ai:\n  base_url: https://api.together.xyz/v1\n  api_key: "${classicKey()}"`,
        token: classicKey(),
      },
    ],
    ignores: [`together_api_sha256 = "${classicKey()}"`, `model_sha = "${classicKey()}"`],
  },
});
