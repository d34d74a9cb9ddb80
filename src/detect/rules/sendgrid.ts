// SendGrid: https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('SendGrid', {
  'sendgrid-api-key': {
    kind: 'shaped',
    title: 'SendGrid API key',
    keywords: ['sg.'],
    pattern: /SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/,
    notBefore: '-',
    longest: 69,
    variable: 'SENDGRID_API_KEY',
    revoke: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys#delete-an-api-key',
  },
});

const key = (): string => `${sample('SG.', 22, 'base64url')}.${sample('', 43, 'base64url')}`;

export const proof = (): Proofs<typeof rules> => ({
  'sendgrid-api-key': {
    finds: [
      { text: `sgMail.setApiKey('${key()}');`, token: key() },
      { text: `SENDGRID_API_KEY=${key()}`, token: key() },
      { text: `smtp:\n  user: apikey\n  password: "${key()}"`, token: key() },
    ],
    ignores: ['SENDGRID_API_KEY=SG.xxxxxx.yyyyyy', `msg.${sample('', 22)}.${sample('', 43)}`],
  },
});
