// Portkey: https://portkey.ai/docs/product/enterprise-offering/org-management/api-keys-authn-and-authz
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Portkey', {
  'portkey-api-key': {
    kind: 'named',
    title: 'Portkey API key',
    keywords: ['portkey'],
    pattern: /(?=[A-Za-z+/]{0,27}\d)[A-Za-z0-9+/]{26,32}={0,2}/,
    name: /api.?key|token|secret/,
    variable: 'PORTKEY_API_KEY',
    revoke: 'https://portkey.ai/docs/product/enterprise-offering/org-management/api-keys-authn-and-authz',
  },
});

const key = (): string => `${sample('', 27, 'base64')}=`;

export const proof = (): Proofs<typeof rules> => ({
  'portkey-api-key': {
    finds: [
      { text: `PORTKEY_API_KEY=${key()}`, token: key() },
      { text: `const portkey = new Portkey({ apiKey: '${key()}' });`, token: key() },
      { text: `curl https://api.portkey.ai/v1/models -H "x-portkey-api-key: ${key()}"`, token: key() },
    ],
    ignores: ['PORTKEY_API_KEY=YOUR_PORTKEY_API_KEY', `portkey_trace = "${key()}"`],
  },
});
