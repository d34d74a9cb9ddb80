// Civo: https://www.civo.com/docs/account/api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Civo', {
  'civo-api-key': {
    kind: 'named',
    title: 'Civo API key',
    keywords: ['civo'],
    pattern: /(?=[a-z0-9]{0,49}[A-Z])(?=[A-Za-z]{0,49}\d)[A-Za-z0-9]{50}/,
    name: /key|token|secret|auth/,
    variable: 'CIVO_TOKEN',
    revoke: 'https://www.civo.com/docs/account/api-keys',
  },
});

const key = (): string => sample('', 50);

export const proof = (): Proofs<typeof rules> => ({
  'civo-api-key': {
    finds: [
      { text: `CIVO_TOKEN=${key()}`, token: key() },
      { text: `provider "civo" {\n  token = "${key()}"\n}`, token: key() },
      { text: `curl -H "Authorization: bearer ${key()}" https://api.civo.com/v2/instances`, token: key() },
    ],
    ignores: [`civo_network = "${key()}"`, 'CIVO_TOKEN=<your-api-key>', `token: ${key()}`],
  },
});
