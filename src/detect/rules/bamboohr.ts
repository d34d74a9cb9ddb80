// BambooHR: https://documentation.bamboohr.com/docs/getting-started
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('BambooHR', {
  'bamboohr-api-key': {
    kind: 'named',
    title: 'BambooHR API key',
    keywords: ['bamboohr', 'bamboo_hr', 'bamboo-hr'],
    pattern: /[0-9a-f]{40}/,
    variable: 'BAMBOOHR_API_KEY',
    revoke: 'https://documentation.bamboohr.com/docs/getting-started',
  },
});

const key = (): string => sample('', 40, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'bamboohr-api-key': {
    finds: [
      { text: `BAMBOOHR_API_KEY=${key()}`, token: key() },
      { text: `bamboo = PyBambooHR(subdomain='shop', api_key='${key()}')`, token: key() },
      { text: `{ "bambooHR": { "apiKey": "${key()}" } }`, token: key() },
    ],
    ignores: [`bamboohr_build = "${key()}"`, `apiKey: "${key()}"`],
  },
});
