// Lokalise: https://developers.lokalise.com/reference/api-authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Lokalise', {
  'lokalise-api-token': {
    kind: 'named',
    title: 'Lokalise API token',
    keywords: ['lokalise'],
    pattern: /[0-9a-f]{40}/,
    variable: 'LOKALISE_API_TOKEN',
    revoke: 'https://docs.lokalise.com/en/articles/1929556-api-tokens',
  },
});

const token = (): string => sample('', 40, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'lokalise-api-token': {
    finds: [
      { text: `LOKALISE_API_TOKEN=${token()}`, token: token() },
      { text: `lokalise2 --token ${token()} file download`, token: token() },
      { text: `const lokaliseApi = new LokaliseApi({ apiKey: '${token()}' });`, token: token() },
    ],
    ignores: [`lokalise_branch = "${token()}"`, `apiKey: '${token()}'`],
  },
});
