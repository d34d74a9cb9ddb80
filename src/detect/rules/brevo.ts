// Brevo (Sendinblue): https://developers.brevo.com/docs/api-key-authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://help.brevo.com/hc/en-us/articles/209467485-Create-and-manage-your-API-keys';

export const rules = issuedBy('Brevo', {
  'brevo-api-key': {
    kind: 'shaped',
    title: 'Brevo API key',
    keywords: ['xkeysib-'],
    pattern: /xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}/,
    variable: 'BREVO_API_KEY',
    revoke,
  },
  'brevo-smtp-key': {
    kind: 'shaped',
    title: 'Brevo SMTP key',
    keywords: ['xsmtpsib-'],
    pattern: /xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16}/,
    variable: 'BREVO_SMTP_KEY',
    revoke: 'https://help.brevo.com/hc/en-us/articles/7959631848850-Create-and-manage-your-SMTP-keys',
  },
});

const key = (prefix: string): string => [sample(prefix, 64, 'hex'), sample('', 16)].join('-');

export const proof = (): Proofs<typeof rules> => ({
  'brevo-api-key': {
    finds: [
      { text: `BREVO_API_KEY=${key('xkeysib-')}`, token: key('xkeysib-') },
      { text: `apiKey.apiKey = '${key('xkeysib-')}';`, token: key('xkeysib-') },
      { text: `curl -H 'api-key: ${key('xkeysib-')}' https://api.brevo.com/v3`, token: key('xkeysib-') },
    ],
    ignores: ['xkeysib-your-api-key', sample('xkeysib-', 64, 'hex')],
  },
  'brevo-smtp-key': {
    finds: [
      { text: `SMTP_PASSWORD="${key('xsmtpsib-')}"`, token: key('xsmtpsib-') },
      { text: `smtp:\n  host: smtp-relay.brevo.com\n  pass: ${key('xsmtpsib-')}`, token: key('xsmtpsib-') },
    ],
    ignores: ['xsmtpsib-...'],
  },
});
