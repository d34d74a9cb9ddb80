// Tavily: https://docs.tavily.com/documentation/api-reference/introduction
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Tavily', {
  'tavily-api-key': {
    kind: 'shaped',
    title: 'Tavily API key',
    keywords: ['tvly-'],
    pattern: /tvly-(?:dev-|prod-)?(?=[A-Za-z-]{0,31}\d)[A-Za-z0-9-]{28,64}/,
    notBefore: '-',
    variable: 'TAVILY_API_KEY',
    revoke: 'https://docs.tavily.com/documentation/api-reference/introduction',
  },
});

const key = (): string => sample('tvly-dev-', 32);

export const proof = (): Proofs<typeof rules> => ({
  'tavily-api-key': {
    finds: [
      { text: `TAVILY_API_KEY=${key()}`, token: key() },
      { text: `client = TavilyClient("${key()}")`, token: key() },
      { text: `const tvly = tavily({ apiKey: '${key()}' });`, token: key() },
      {
        text: `"args": ["-y", "mcp-remote", "https://mcp.tavily.com/mcp/?tavilyApiKey=${key()}"]`,
        token: key(),
      },
    ],
    ignores: ['TAVILY_API_KEY=tvly-YOUR_API_KEY', 'tvly-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
});
