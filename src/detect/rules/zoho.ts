// Zoho: https://www.zoho.com/accounts/protocol/oauth.html
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Zoho', {
  'zoho-oauth-token': {
    kind: 'shaped',
    title: 'Zoho access or refresh token',
    keywords: ['1000.'],
    pattern: /1000\.[0-9a-f]{32}\.[0-9a-f]{32}/,
    variable: 'ZOHO_REFRESH_TOKEN',
    revoke: 'https://www.zoho.com/accounts/protocol/oauth/web-apps/revoke-tokens.html',
  },
  'zoho-client-secret': {
    kind: 'named',
    title: 'Zoho client secret',
    keywords: ['zoho'],
    pattern: /[0-9a-f]{42}/,
    name: /secret/,
    variable: 'ZOHO_CLIENT_SECRET',
    revoke: 'https://www.zoho.com/accounts/protocol/oauth-setup.html',
  },
  'zoho-mail-send-key': {
    kind: 'shaped',
    title: 'Zoho ZeptoMail send mail token',
    keywords: ['zoho-enczapikey '],
    pattern: /[Zz]oho-enczapikey (?<value>[A-Za-z0-9+/]{100,200}={0,2})/,
    variable: 'ZEPTOMAIL_TOKEN',
    revoke: 'https://www.zoho.com/zeptomail/help/smtp-api.html',
  },
  'zoho-mail-password': {
    kind: 'named',
    title: 'Zoho ZeptoMail send mail token or SMTP password',
    keywords: ['zeptomail', 'zepto_mail'],
    pattern: /[A-Za-z0-9+/]{100,200}={0,2}/,
    name: /token|key|pass|auth/,
    variable: 'ZEPTOMAIL_TOKEN',
    revoke: 'https://www.zoho.com/zeptomail/help/smtp-home.html',
  },
});

const token = (): string => ['1000', sample('', 32, 'hex'), sample('', 32, 'hex', 2)].join('.');
const secret = (): string => sample('', 42, 'hex');
const mail = (): string => `${sample('', 142, 'base64')}==`;

export const proof = (): Proofs<typeof rules> => ({
  'zoho-oauth-token': {
    finds: [
      { text: `ZOHO_REFRESH_TOKEN=${token()}`, token: token() },
      {
        text: `curl -H "Authorization: Zoho-oauthtoken ${token()}" https://www.zohoapis.com/crm`,
        token: token(),
      },
      { text: `"refresh_token": "${token()}"`, token: token() },
    ],
    ignores: [sample('1000.', 30, 'upper'), '1000.00.00'],
  },
  'zoho-client-secret': {
    finds: [
      { text: `ZOHO_CLIENT_SECRET=${secret()}`, token: secret() },
      { text: `zoho:\n  client_id: a\n  client_secret: ${secret()}`, token: secret() },
    ],
    ignores: [`zoho_record = "${secret()}"`, `client_secret: ${secret()}`],
  },
  'zoho-mail-send-key': {
    finds: [
      { text: `curl -H "Authorization: Zoho-enczapikey ${mail()}" https://api.zeptomail.com`, token: mail() },
      { text: `let token = "Zoho-enczapikey ${mail()}";`, token: mail() },
    ],
    ignores: ['Authorization: Zoho-enczapikey <SEND MAIL TOKEN>'],
  },
  'zoho-mail-password': {
    finds: [
      { text: `ZEPTOMAIL_TOKEN=${mail()}`, token: mail() },
      { text: `host: smtp.zeptomail.com\nuser: emailapikey\npassword: ${mail()}`, token: mail() },
    ],
    ignores: [`password: ${mail()}`, `zeptomail_template = "${mail()}"`],
  },
});
