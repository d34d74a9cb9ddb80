// Exa: https://docs.exa.ai/reference/getting-started
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Exa', {
  'exa-api-key': {
    kind: 'named',
    title: 'Exa API key',
    keywords: ['exa_api', 'exa-api', 'exa.api', 'exaapi', 'exa_key', 'exa.ai', 'exa_py', 'exa-js', 'exa('],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /key|token|^exa$/,
    variable: 'EXA_API_KEY',
    revoke: 'https://docs.exa.ai/reference/getting-started',
  },
});

const key = (): string => [8, 4, 4, 4, 12].map((length, part) => sample('', length, 'hex', part)).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'exa-api-key': {
    finds: [
      { text: `EXA_API_KEY=${key()}`, token: key() },
      { text: `const exa = new Exa('${key()}');`, token: key() },
      { text: `curl https://api.exa.ai/search -H "x-api-key: ${key()}"`, token: key() },
      { text: `"env": { "EXA_API_KEY": "${key()}" }`, token: key() },
    ],
    ignores: [`new Hexa("${key()}")`, 'EXA_API_KEY=YOUR-EXA-API-KEY', `exa_request_id = "${key()}"`],
  },
});
