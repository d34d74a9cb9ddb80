// Iterable: https://support.iterable.com/hc/en-us/articles/360043464871-API-Keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Iterable', {
  'iterable-api-key': {
    kind: 'named',
    title: 'Iterable API key',
    keywords: ['iterable_api', 'iterable-api', 'iterableapi', 'iterable.com', '@iterable/', 'iterable_key'],
    pattern: /[0-9a-f]{32}/,
    variable: 'ITERABLE_API_KEY',
    revoke: 'https://support.iterable.com/hc/en-us/articles/360043464871-API-Keys',
  },
});

const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'iterable-api-key': {
    finds: [
      { text: `ITERABLE_API_KEY=${key()}`, token: key() },
      { text: `curl -H "Api-Key: ${key()}" https://api.iterable.com/api/lists`, token: key() },
      {
        text: `import { Iterable } from '@iterable/react-native-sdk';\nIterable.initialize('${key()}', config);`,
        token: key(),
      },
      { text: `const config = { iterableApiKey: "${key()}" };`, token: key() },
    ],
    ignores: [`for x in iterable:\n  key = "${key()}"`, 'ITERABLE_API_KEY=your-api-key'],
  },
});
