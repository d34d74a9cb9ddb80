// Composio: https://docs.composio.dev/reference/authenticating-to-composio
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Composio', {
  'composio-api-key': {
    kind: 'named',
    title: 'Composio API key',
    keywords: ['composio'],
    pattern: /(?:ak|uak|oak)_[A-Za-z0-9_-]{16,40}|(?=[a-z]{0,21}\d)[a-z0-9]{20,26}/,
    name: /key|token/,
    variable: 'COMPOSIO_API_KEY',
    revoke: 'https://docs.composio.dev/reference/authenticating-to-composio',
  },
});

const key = (): string => sample('ak_', 20, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'composio-api-key': {
    finds: [
      { text: `COMPOSIO_API_KEY=${key()}`, token: key() },
      { text: `toolset = ComposioToolSet(api_key="${key()}")`, token: key() },
      { text: `curl https://backend.composio.dev/api/v3/tools -H "x-api-key: ${key()}"`, token: key() },
    ],
    ignores: ['COMPOSIO_API_KEY=your_api_key', `composio_user = "${key()}"`],
  },
});
