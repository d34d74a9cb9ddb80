// SambaNova: https://docs.sambanova.ai/docs/en/get-started/api-keys-and-urls
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('SambaNova', {
  'sambanova-api-key': {
    kind: 'named',
    title: 'SambaNova Cloud API key',
    keywords: ['sambanova'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /key|token|secret/,
    variable: 'SAMBANOVA_API_KEY',
    revoke: 'https://docs.sambanova.ai/docs/en/get-started/api-keys-and-urls',
  },
});

const key = (): string => [8, 4, 4, 4, 12].map((length, part) => sample('', length, 'hex', part)).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'sambanova-api-key': {
    finds: [
      { text: `SAMBANOVA_API_KEY=${key()}`, token: key() },
      { text: `client = SambaNova(api_key="${key()}")`, token: key() },
      { text: `sambanova:\n  api_key: ${key()}`, token: key() },
    ],
    ignores: [`sambanova_request_id = "${key()}"`, 'SAMBANOVA_API_KEY=your-sambanova-api-key'],
  },
});
