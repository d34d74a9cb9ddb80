// NeverBounce: https://developers.neverbounce.com/docs/getting-started
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('NeverBounce', {
  'neverbounce-api-key': {
    kind: 'named',
    title: 'NeverBounce API key',
    keywords: ['neverbounce'],
    pattern: /(?:private|secret|custom|public)_[0-9a-f]{32}/,
    variable: 'NEVERBOUNCE_API_KEY',
    revoke: 'https://developers.neverbounce.com/docs/getting-started',
  },
});

const key = (): string => sample('private_', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'neverbounce-api-key': {
    finds: [
      { text: `NEVERBOUNCE_API_KEY=${key()}`, token: key() },
      { text: `const client = new NeverBounce({ apiKey: '${key()}' });`, token: key() },
      { text: `\\NeverBounce\\Auth::setApiKey("${key()}");`, token: key() },
      { text: `client = neverbounce_sdk.client(api_key='${key()}')`, token: key() },
    ],
    ignores: [`neverbounce_job = "${key()}"`, 'NEVERBOUNCE_API_KEY=private_key'],
  },
});
