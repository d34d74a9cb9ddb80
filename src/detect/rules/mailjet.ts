// Mailjet: https://dev.mailjet.com/email/guides/#authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://dev.mailjet.com/email/guides/#authentication';

export const rules = issuedBy('Mailjet', {
  'mailjet-secret-key': {
    kind: 'named',
    title: 'Mailjet secret key',
    keywords: ['mailjet', 'mj_apikey_private', 'mjapikeyprivate', 'mj_api_secret'],
    pattern: /[0-9a-f]{32}/,
    name: /secret|private|pass/,
    variable: 'MJ_APIKEY_PRIVATE',
    revoke,
  },
  'mailjet-api-key': {
    kind: 'named',
    title: 'Mailjet API key',
    keywords: ['mailjet', 'mj_apikey_public', 'mjapikeypublic', 'mj_api_key'],
    pattern: /[0-9a-f]{32}/,
    name: /^(?!.*(?:secret|private)).*(?:key|public|user|api)/,
    // It is the user name; the secret key beside it is the password.
    severity: 'low',
    variable: 'MJ_APIKEY_PUBLIC',
    revoke,
  },
});

const secret = (): string => sample('', 32, 'hex');
const key = (): string => sample('', 32, 'hex', 2);

export const proof = (): Proofs<typeof rules> => ({
  'mailjet-secret-key': {
    finds: [
      { text: `MJ_APIKEY_PRIVATE=${secret()}`, token: secret() },
      { text: `mailjet:\n  secret_key: ${secret()}`, token: secret() },
      { text: `new Mailjet({ apiKey: env.KEY, apiSecret: '${secret()}' })`, token: secret() },
    ],
    ignores: [`mailjet_campaign = "${secret()}"`, `secret_key: ${secret()}`],
  },
  'mailjet-api-key': {
    finds: [
      { text: `MJ_APIKEY_PUBLIC=${key()}`, token: key() },
      { text: `{ "mailjet": { "apiKey": "${key()}" } }`, token: key() },
    ],
    ignores: [`mailjet_campaign = "${key()}"`, `apiKey: "${key()}"`],
  },
});
