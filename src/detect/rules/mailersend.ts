// MailerSend: https://developers.mailersend.com/general.html#authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('MailerSend', {
  'mailersend-api-token': {
    kind: 'shaped',
    title: 'MailerSend API token',
    keywords: ['mlsn.'],
    pattern: /mlsn\.[0-9a-f]{64}/,
    variable: 'MAILERSEND_API_KEY',
    revoke: 'https://www.mailersend.com/help/managing-api-tokens',
  },
  'mailersend-smtp-password': {
    kind: 'shaped',
    title: 'MailerSend SMTP password',
    keywords: ['mssp.'],
    pattern: /mssp\.[A-Za-z0-9]{7}\.[a-z0-9]{16}\.[A-Za-z0-9]{7}/,
    variable: 'MAILERSEND_SMTP_PASSWORD',
    revoke: 'https://www.mailersend.com/help/smtp-relay',
  },
});

const token = (): string => sample('mlsn.', 64, 'hex');
const password = (): string => [sample('mssp.', 7), sample('', 16, 'lower'), sample('', 7)].join('.');

export const proof = (): Proofs<typeof rules> => ({
  'mailersend-api-token': {
    finds: [
      { text: `MAILERSEND_API_KEY="${token()}"`, token: token() },
      { text: `const mailerSend = new MailerSend({ apiKey: '${token()}' });`, token: token() },
      { text: `Authorization: Bearer ${token()}`, token: token() },
    ],
    ignores: ['mlsn.your-api-token', sample('mlsn.', 20, 'hex')],
  },
  'mailersend-smtp-password': {
    finds: [
      { text: `SMTP_PASSWORD=${password()}`, token: password() },
      { text: `mail:\n  pass: "${password()}"`, token: password() },
    ],
    ignores: ['mssp.example.com', sample('mssp.', 7)],
  },
});
