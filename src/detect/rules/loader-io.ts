// Loader.io: https://docs.loader.io/api/intro.html
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Loader.io', {
  'loader-io-api-key': {
    kind: 'named',
    title: 'Loader.io API key',
    keywords: ['loader.io', 'loaderio'],
    pattern: /[0-9a-f]{32}/,
    variable: 'LOADERIO_API_KEY',
    revoke: 'https://docs.loader.io/api/intro.html',
  },
});

const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'loader-io-api-key': {
    finds: [
      { text: `LOADERIO_API_KEY=${key()}`, token: key() },
      { text: `curl -H "loaderio-auth: ${key()}" https://api.loader.io/v2/tests`, token: key() },
      { text: `loaderio:\n  token: "${key()}"`, token: key() },
    ],
    ignores: [`GET /loaderio-verification/${key()}.txt`, 'LOADERIO_API_KEY=your_api_key'],
  },
});
