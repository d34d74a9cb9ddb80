// Mailgun: https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Mailgun', {
  'mailgun-api-key': {
    kind: 'named',
    title: 'Mailgun API key',
    keywords: ['mailgun', 'mg_api_key'],
    pattern: /(?:key-)?[0-9a-f]{32}|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}/,
    name: /key|token|secret/,
    variable: 'MAILGUN_API_KEY',
    revoke:
      'https://help.mailgun.com/hc/en-us/articles/203380100-Where-can-I-find-my-API-keys-and-SMTP-credentials',
  },
});

const key = (): string => [32, 8, 8].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'mailgun-api-key': {
    finds: [
      { text: `MAILGUN_API_KEY=${key()}`, token: key() },
      {
        text: `const mg = mailgun.client({ username: 'api', key: '${sample('key-', 32, 'hex')}' });`,
        token: sample('key-', 32, 'hex'),
      },
      { text: `mailgun:\n  domain: mg.example.org\n  api_key: ${key()}`, token: key() },
    ],
    ignores: [`mailgun_asset = "${sample('', 32, 'hex')}"`, 'MAILGUN_API_KEY=key-yourkeyhere'],
  },
});
