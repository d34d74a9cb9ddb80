// Firecrawl: https://docs.firecrawl.dev/api-reference/introduction
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Firecrawl', {
  'firecrawl-api-key': {
    kind: 'shaped',
    title: 'Firecrawl API key',
    keywords: ['fc-'],
    pattern: /fc-[0-9a-f]{32}/,
    notBefore: '-',
    variable: 'FIRECRAWL_API_KEY',
    revoke: 'https://docs.firecrawl.dev/api-reference/introduction',
  },
});

const key = (): string => sample('fc-', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'firecrawl-api-key': {
    finds: [
      { text: `FIRECRAWL_API_KEY=${key()}`, token: key() },
      { text: `const app = new FirecrawlApp({ apiKey: '${key()}' });`, token: key() },
      {
        text: `curl -X POST https://api.firecrawl.dev/v1/scrape -H "Authorization: Bearer ${key()}"`,
        token: key(),
      },
    ],
    ignores: ['FIRECRAWL_API_KEY=fc-YOUR_API_KEY', sample('ab-fc-', 12, 'hex'), sample('bfc-', 32, 'hex')],
  },
});
