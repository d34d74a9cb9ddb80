// MailerLite: https://developers.mailerlite.com/docs/#authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('MailerLite', {
  'mailerlite-api-key': {
    kind: 'named',
    title: 'MailerLite API key (classic)',
    keywords: ['mailerlite', 'mailer_lite', 'x-mailerlite-apikey'],
    pattern: /[0-9a-f]{32}/,
    variable: 'MAILERLITE_API_KEY',
    revoke: 'https://www.mailerlite.com/help/where-to-find-the-mailerlite-api-key-groupid-and-documentation',
  },
});

const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'mailerlite-api-key': {
    finds: [
      { text: `MAILERLITE_API_KEY=${key()}`, token: key() },
      { text: `curl -H "X-MailerLite-ApiKey: ${key()}" https://api.mailerlite.com/api/v2/me`, token: key() },
      { text: `$groupsApi = (new MailerLite('${key()}'))->groups();`, token: key() },
    ],
    ignores: [`mailerlite_group = "${key()}"`, `apiKey = "${key()}"`],
  },
});
