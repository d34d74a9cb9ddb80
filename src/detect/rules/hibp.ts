// Have I Been Pwned: https://haveibeenpwned.com/API/Key
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Have I Been Pwned', {
  'hibp-api-key': {
    kind: 'named',
    title: 'Have I Been Pwned API key',
    keywords: ['hibp', 'haveibeenpwned'],
    pattern: /[0-9a-f]{32}/,
    name: /key|token/,
    variable: 'HIBP_API_KEY',
    revoke: 'https://haveibeenpwned.com/API/Key',
  },
});

const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'hibp-api-key': {
    finds: [
      { text: `HIBP_API_KEY=${key()}`, token: key() },
      {
        text: `curl https://haveibeenpwned.com/api/v3/breachedaccount/a -H "hibp-api-key: ${key()}"`,
        token: key(),
      },
      { text: `const haveibeenpwned = { apiKey: '${key()}' };`, token: key() },
    ],
    ignores: [`hibp_range_hash = "${key()}"`, 'HIBP_API_KEY=00000000000000000000000000000000'],
  },
});
