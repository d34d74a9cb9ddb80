// Wix: https://dev.wix.com/docs/rest/articles/getting-started/api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Wix', {
  'wix-api-key': {
    kind: 'shaped',
    title: 'Wix API key',
    // A JSON Web Token with the kind of the token before it.
    keywords: ['ist.eyj'],
    pattern: /IST\.eyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{42,1400}/,
    longest: 6_000,
    variable: 'WIX_API_KEY',
    revoke: 'https://dev.wix.com/docs/rest/articles/getting-started/api-keys',
  },
});

const part = (value: object): string => btoa(JSON.stringify(value)).replace(/=/g, '');
const key = (): string =>
  ['IST', part({ alg: 'RS256', kid: 'PozHX' }), part({ data: sample('', 60) }), sample('', 342)].join('.');

export const proof = (): Proofs<typeof rules> => ({
  'wix-api-key': {
    finds: [
      { text: `WIX_API_KEY=${key()}`, token: key() },
      {
        text: `const wixClient = createClient({ auth: ApiKeyStrategy({ apiKey: '${key()}' }) });`,
        token: key(),
      },
      { text: `curl -H 'Authorization: ${key()}' https://www.wixapis.com`, token: key() },
    ],
    ignores: ['IST.your.key', 'LIST.eyJ'],
  },
});
