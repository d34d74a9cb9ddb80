// Elastic Email: https://elasticemail.com/developers/api-documentation/rest-api
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Elastic Email', {
  'elastic-email-api-key': {
    kind: 'named',
    title: 'Elastic Email API key',
    keywords: ['elasticemail', 'elastic_email', 'elastic-email'],
    pattern: /[0-9A-F]{96}/,
    variable: 'ELASTICEMAIL_API_KEY',
    revoke: 'https://help.elasticemail.com/en/articles/4803409-how-to-manage-api-keys',
  },
});

const key = (): string => sample('', 96, 'upperHex');

export const proof = (): Proofs<typeof rules> => ({
  'elastic-email-api-key': {
    finds: [
      { text: `ELASTICEMAIL_API_KEY=${key()}`, token: key() },
      {
        text: `curl -H "X-ElasticEmail-ApiKey: ${key()}" https://api.elasticemail.com/v4/emails`,
        token: key(),
      },
      {
        text: `host: 'smtp.elasticemail.com',\n  port: 2525,\n  auth: { user: 'mara', pass: '${key()}' }`,
        token: key(),
      },
      { text: `ELASTIC_EMAIL_KEY: "${key()}"`, token: key() },
    ],
    ignores: [`elasticemail_message = "${key()}"`, 'ELASTICEMAIL_API_KEY=YOUR_API_KEY'],
  },
});
