// Mailtrap: https://docs.mailtrap.io/account-and-organization/account-management/api-tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.mailtrap.io/account-and-organization/account-management/api-tokens';

export const rules = issuedBy('Mailtrap', {
  'mailtrap-api-token': {
    kind: 'named',
    title: 'Mailtrap API token',
    keywords: ['mailtrap'],
    pattern: /[0-9a-f]{32}/,
    name: /token|key|secret/,
    variable: 'MAILTRAP_API_KEY',
    revoke,
  },
  'mailtrap-smtp-password': {
    kind: 'named',
    title: 'Mailtrap sandbox password',
    keywords: ['mailtrap'],
    pattern: /[0-9a-f]{14}/,
    name: /pass|pwd/,
    severity: 'low',
    variable: 'MAILTRAP_PASSWORD',
    revoke,
  },
});

const token = (): string => sample('', 32, 'hex');
const password = (): string => sample('', 14, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'mailtrap-api-token': {
    finds: [
      { text: `MAILTRAP_API_KEY=${token()}`, token: token() },
      {
        text: `import { MailtrapClient } from 'mailtrap';\nconst client = new MailtrapClient({ token: '${token()}' });`,
        token: token(),
      },
      { text: `curl -H "Api-Token: ${token()}" https://mailtrap.io/api/accounts`, token: token() },
    ],
    ignores: [`mailtrap_inbox = "${token()}"`, 'MAILTRAP_API_KEY=your_api_token'],
  },
  'mailtrap-smtp-password': {
    finds: [
      {
        text: `nodemailer.createTransport({\n  host: 'sandbox.smtp.mailtrap.io',\n  auth: { user: 'a', pass: '${password()}' },\n});`,
        token: password(),
      },
      { text: `MAIL_HOST=smtp.mailtrap.io\nMAIL_PORT=2525\nMAIL_PASSWORD=${password()}`, token: password() },
      { text: `MAILTRAP_PASSWORD="${password()}"`, token: password() },
    ],
    ignores: [`MAIL_HOST=smtp.mailtrap.io\nMAIL_USERNAME=${password()}`, `password: ${password()}`],
  },
});
