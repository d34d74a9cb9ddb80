// Loops: https://loops.so/docs/api-reference/intro
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Loops', {
  'loops-api-key': {
    kind: 'named',
    title: 'Loops API key',
    keywords: ['loops_api', 'loops_key', 'loops-api', 'loops.so', 'loopsclient', 'loopsapi'],
    pattern: /[0-9a-f]{32}/,
    variable: 'LOOPS_API_KEY',
    revoke: 'https://loops.so/docs/api-reference/api-key',
  },
});

const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'loops-api-key': {
    finds: [
      { text: `LOOPS_API_KEY=${key()}`, token: key() },
      { text: `const loops = new LoopsClient("${key()}");`, token: key() },
      { text: `url: https://app.loops.so/api/v1/contacts\napi_key: ${key()}`, token: key() },
    ],
    ignores: [`loops = "${key()}"`, `for_loops_key = "count"`, `api_key: ${key()}`],
  },
});
