// Freshdesk and Freshservice: https://developers.freshdesk.com/api/#authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Freshworks', {
  'freshdesk-api-key': {
    kind: 'named',
    title: 'Freshdesk or Freshservice API key',
    keywords: ['freshdesk', 'freshservice', 'freshworks', 'fresh_desk'],
    pattern: /(?=[A-Za-z]{0,19}\d)[A-Za-z0-9]{19,20}/,
    variable: 'FRESHDESK_API_KEY',
    revoke: 'https://support.freshdesk.com/support/solutions/articles/215517-how-to-find-your-api-key',
  },
});

const key = (): string => sample('', 20);

export const proof = (): Proofs<typeof rules> => ({
  'freshdesk-api-key': {
    finds: [
      { text: `FRESHDESK_API_KEY=${key()}`, token: key() },
      { text: `freshdesk = API('shop.freshdesk.com', api_key='${key()}')`, token: key() },
      { text: `{ "freshservice": { "domain": "shop", "apiKey": "${key()}" } }`, token: key() },
    ],
    ignores: [`freshdesk_ticket = "${key()}"`, `apiKey: "${key()}"`],
  },
});
