// Serper: https://serper.dev/api-key
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Serper', {
  'serper-api-key': {
    kind: 'named',
    title: 'Serper API key',
    keywords: ['serper'],
    pattern: /[0-9a-f]{40}/,
    name: /key|token/,
    variable: 'SERPER_API_KEY',
    revoke: 'https://serper.dev/api-key',
  },
});

const key = (): string => sample('', 40, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'serper-api-key': {
    finds: [
      { text: `SERPER_API_KEY=${key()}`, token: key() },
      { text: `os.environ["SERPER_API_KEY"] = "${key()}"`, token: key() },
      {
        text: `fetch('https://google.serper.dev/search', {\n  headers: { 'X-API-KEY': '${key()}' },\n});`,
        token: key(),
      },
    ],
    ignores: [`serper_client_commit: ${key()}`, 'SERPER_API_KEY=your-serper-key'],
  },
});
