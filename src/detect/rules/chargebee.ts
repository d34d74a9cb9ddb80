// Chargebee: https://www.chargebee.com/docs/api_keys.html
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Chargebee', {
  'chargebee-api-key': {
    kind: 'named',
    title: 'Chargebee API key',
    keywords: ['chargebee'],
    pattern: /live_[A-Za-z0-9]{25,60}/,
    // The value says enough: whatever it is given to, it is a key.
    name: /^/,
    variable: 'CHARGEBEE_API_KEY',
    revoke: 'https://www.chargebee.com/docs/api_keys.html',
  },
});

const key = (): string => sample('live_', 35);

export const proof = (): Proofs<typeof rules> => ({
  'chargebee-api-key': {
    finds: [
      { text: `CHARGEBEE_API_KEY=${key()}`, token: key() },
      { text: `chargebee.configure({ site: 'shop', api_key: '${key()}' });`, token: key() },
      {
        text: `import chargebee\n\nchargebee.configure(\n    api_key="${key()}",\n    site="shop",\n)`,
        token: key(),
      },
    ],
    ignores: [`api_key = "${key()}"`, 'CHARGEBEE_API_KEY=live_your_api_key'],
  },
});
