// Typesense: https://typesense.org/docs/guide/data-access-control.html
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://typesense.org/docs/guide/data-access-control.html';

export const rules = issuedBy('Typesense', {
  'typesense-api-key': {
    kind: 'named',
    title: 'Typesense admin API key',
    keywords: ['typesense'],
    pattern: /(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32,48}/,
    name: /^(?!.*search).*key/,
    variable: 'TYPESENSE_API_KEY',
    revoke,
  },
  'typesense-search-key': {
    kind: 'named',
    title: 'Typesense search-only API key',
    keywords: ['typesense'],
    pattern: /(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32,48}/,
    name: /search[_-]?(?:only)?[_-]?(?:api)?[_-]?key/,
    // It reads what a site lets everybody search.
    severity: 'low',
    variable: 'TYPESENSE_SEARCH_API_KEY',
    revoke,
  },
});

const key = (): string => sample('', 32);

export const proof = (): Proofs<typeof rules> => ({
  'typesense-api-key': {
    finds: [
      { text: `TYPESENSE_API_KEY=${key()}`, token: key() },
      { text: `curl -H "X-TYPESENSE-API-KEY: ${key()}" http://localhost:8108/collections`, token: key() },
      {
        text: `client = typesense.Client({\n  'api_key': '${key()}',\n  'nodes': nodes })`,
        token: key(),
      },
    ],
    ignores: [`typesense_snapshot = "${key()}"`, 'TYPESENSE_API_KEY=xyz'],
  },
  'typesense-search-key': {
    finds: [
      { text: `NEXT_PUBLIC_TYPESENSE_SEARCH_ONLY_API_KEY=${key()}`, token: key() },
      { text: `typesense: { searchApiKey: '${key()}' }`, token: key() },
    ],
    ignores: [`TYPESENSE_ADMIN_API_KEY=${key()}`],
  },
});
