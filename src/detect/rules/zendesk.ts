// Zendesk: https://developer.zendesk.com/api-reference/introduction/security-and-auth/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Zendesk', {
  'zendesk-api-token': {
    kind: 'named',
    title: 'Zendesk API token',
    keywords: ['zendesk'],
    pattern: /[A-Za-z0-9]{40}/,
    name: /token|key|secret|password/,
    variable: 'ZENDESK_API_TOKEN',
    revoke:
      'https://support.zendesk.com/hc/en-us/articles/4408889192858-Managing-API-token-access-to-the-Zendesk-API',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'zendesk-api-token': {
    finds: [
      { text: `ZENDESK_API_TOKEN=${sample('', 40)}`, token: sample('', 40) },
      { text: `zendesk:\n  email: me@shop.example\n  token: "${sample('', 40)}"`, token: sample('', 40) },
    ],
    ignores: [`zendesk_ticket = "${sample('', 40)}"`],
  },
});
