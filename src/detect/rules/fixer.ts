// Fixer: https://fixer.io/documentation
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Fixer', {
  'fixer-access-key': {
    kind: 'named',
    title: 'Fixer access key',
    keywords: [
      'fixer.io',
      'fixer_api',
      'fixer_access',
      'fixer_key',
      'fixerapi',
      'fixer-api',
      'fixerio',
      'fixer_io',
    ],
    pattern: /[0-9a-f]{32}/,
    variable: 'FIXER_API_KEY',
    revoke: 'https://fixer.io/documentation',
  },
});

const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'fixer-access-key': {
    finds: [
      { text: `FIXER_API_KEY=${key()}`, token: key() },
      { text: `requests.get("http://data.fixer.io/api/latest?access_key=${key()}")`, token: key() },
      { text: `{ "fixerApiKey": "${key()}" }`, token: key() },
      { text: `// https://fixer.io/\nconst apiKey = "${key()}";`, token: key() },
    ],
    ignores: [`fixer.run("${key()}")`, 'FIXER_ACCESS_KEY=YOUR_ACCESS_KEY'],
  },
});
