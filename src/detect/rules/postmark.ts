// Postmark: https://postmarkapp.com/developer/api/overview#authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Postmark', {
  'postmark-token': {
    kind: 'named',
    title: 'Postmark server or account token',
    keywords: ['postmark'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /token|key|secret|password/,
    variable: 'POSTMARK_SERVER_TOKEN',
    revoke: 'https://postmarkapp.com/support/article/1008-what-are-the-account-and-server-api-tokens',
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'postmark-token': {
    finds: [
      { text: `curl -H "X-Postmark-Server-Token: ${uuid()}"`, token: uuid() },
      { text: `POSTMARK_SERVER_TOKEN=${uuid()}`, token: uuid() },
    ],
    ignores: [`postmark_message_id = "${uuid()}"`, `const requestToken = '${uuid()}'`],
  },
});
