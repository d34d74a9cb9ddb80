// PandaDoc: https://developers.pandadoc.com/reference/api-key-authentication-process
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://developers.pandadoc.com/reference/api-key-authentication-process';

export const rules = issuedBy('PandaDoc', {
  'pandadoc-api-key': {
    kind: 'named',
    title: 'PandaDoc API key, access token or client secret',
    keywords: ['pandadoc', 'panda_doc'],
    pattern: /[0-9a-f]{40}/,
    variable: 'PANDADOC_API_KEY',
    revoke,
  },
  'pandadoc-api-key-header': {
    kind: 'shaped',
    title: 'PandaDoc API key in a header',
    keywords: ['api-key '],
    pattern: /API-Key (?<value>[0-9a-f]{40})/,
    variable: 'PANDADOC_API_KEY',
    revoke,
  },
});

const key = (): string => sample('', 40, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'pandadoc-api-key': {
    finds: [
      { text: `PANDADOC_API_KEY=${key()}`, token: key() },
      { text: `pandadoc:\n  access_token: "${key()}"`, token: key() },
    ],
    ignores: [`pandadoc_commit = "${key()}"`, `access_token: "${key()}"`],
  },
  'pandadoc-api-key-header': {
    finds: [
      { text: `curl -H 'Authorization: API-Key ${key()}' https://api.pandadoc.com/public/v1`, token: key() },
      { text: `headers = {"Authorization": "API-Key ${key()}"}`, token: key() },
    ],
    ignores: ['Authorization: API-Key YOUR_KEY', 'Authorization: API-Key ${key}'],
  },
});
