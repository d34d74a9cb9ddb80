// GoDaddy: https://developer.godaddy.com/getstarted
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://developer.godaddy.com/keys';

export const rules = issuedBy('GoDaddy', {
  'godaddy-api-key': {
    kind: 'named',
    title: 'GoDaddy API key',
    keywords: ['godaddy', 'gd_key'],
    pattern: /[A-Za-z0-9]{8,16}_[A-Za-z0-9]{20,24}/,
    name: /key/,
    // The key names the account; the secret beside it opens it.
    severity: 'low',
    variable: 'GODADDY_API_KEY',
    revoke,
  },
  'godaddy-api-secret': {
    kind: 'named',
    title: 'GoDaddy API secret',
    keywords: ['godaddy', 'gd_secret'],
    pattern: /(?=[a-z0-9]{0,21}[A-Z])(?=[A-Za-z]{0,21}\d)[A-Za-z0-9]{20,24}/,
    name: /secret/,
    variable: 'GODADDY_API_SECRET',
    revoke,
  },
  'godaddy-sso-key': {
    kind: 'shaped',
    title: 'GoDaddy API key and secret in a header',
    keywords: ['sso-key '],
    pattern: /sso-key [A-Za-z0-9_]{20,48}:(?<value>[A-Za-z0-9]{20,24})/,
    variable: 'GODADDY_API_SECRET',
    revoke,
  },
});

const key = (): string => [sample('', 12), sample('', 22)].join('_');
const secret = (): string => sample('', 22, 'alnum', 2);

export const proof = (): Proofs<typeof rules> => ({
  'godaddy-api-key': {
    finds: [
      { text: `GODADDY_API_KEY=${key()}`, token: key() },
      { text: `{ "godaddy": { "key": "${key()}" } }`, token: key() },
    ],
    ignores: [`key: "${key()}"`, 'GODADDY_API_KEY=your_api_key'],
  },
  'godaddy-api-secret': {
    finds: [
      { text: `GODADDY_API_SECRET=${secret()}`, token: secret() },
      { text: `provider "godaddy" {\n  key    = "${key()}"\n  secret = "${secret()}"\n}`, token: secret() },
    ],
    ignores: [`secret: "${secret()}"`, `godaddy_domain = "${secret()}"`],
  },
  'godaddy-sso-key': {
    finds: [
      {
        text: `curl -H "Authorization: sso-key ${key()}:${secret()}" https://api.godaddy.com/v1/domains`,
        token: secret(),
      },
      { text: `headers = {'Authorization': 'sso-key ${key()}:${secret()}'}`, token: secret() },
    ],
    ignores: ['Authorization: sso-key API_KEY:API_SECRET', 'sso-key {key}:{secret}'],
  },
});
