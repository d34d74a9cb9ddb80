// FreshBooks: https://www.freshbooks.com/api/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('FreshBooks', {
  'freshbooks-client-secret': {
    kind: 'named',
    title: 'FreshBooks client secret',
    keywords: ['freshbooks', 'fresh_books'],
    pattern: /[0-9a-f]{64}/,
    name: /secret|token/,
    variable: 'FRESHBOOKS_CLIENT_SECRET',
    revoke: 'https://www.freshbooks.com/api/authentication',
  },
});

const secret = (): string => sample('', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'freshbooks-client-secret': {
    finds: [
      { text: `FRESHBOOKS_CLIENT_SECRET=${secret()}`, token: secret() },
      {
        text: `import { Client } from '@freshbooks/api';\nconst client = new Client(id, { clientSecret: '${secret()}' });`,
        token: secret(),
      },
      { text: `freshBooksClient = Client(client_id=ID, client_secret="${secret()}")`, token: secret() },
    ],
    ignores: [`FRESHBOOKS_CLIENT_ID=${secret()}`, 'FRESHBOOKS_CLIENT_SECRET=your_secret'],
  },
});
