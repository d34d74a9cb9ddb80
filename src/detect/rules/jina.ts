// Jina AI: https://jina.ai/api-dashboard/key-manager
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Jina AI', {
  'jina-api-key': {
    kind: 'shaped',
    title: 'Jina AI API key',
    keywords: ['jina_'],
    pattern: /jina_[0-9a-f]{32}[A-Za-z0-9_-]{20,36}/,
    notBefore: '-',
    variable: 'JINA_API_KEY',
    revoke: 'https://jina.ai/api-dashboard/key-manager',
  },
});

const key = (): string => `${sample('jina_', 32, 'hex')}${sample('', 28)}`;

export const proof = (): Proofs<typeof rules> => ({
  'jina-api-key': {
    finds: [
      { text: `JINA_API_KEY=${key()}`, token: key() },
      {
        text: `curl https://r.jina.ai/https://shop.example -H "Authorization: Bearer ${key()}"`,
        token: key(),
      },
      { text: `embedder = JinaTextEmbedder(api_key=Secret.from_token('${key()}'))`, token: key() },
    ],
    ignores: ['JINA_API_KEY=jina_your_key', 'from jina_embeddings_reranker_configuration import x'],
  },
});
