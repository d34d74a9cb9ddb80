// Baseten: https://docs.baseten.co/reference/management-api/api-keys/creates-an-api-key
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.baseten.co/reference/management-api/api-keys/creates-an-api-key';

export const rules = issuedBy('Baseten', {
  'baseten-api-key': {
    kind: 'named',
    title: 'Baseten API key',
    keywords: ['baseten', 'truss'],
    pattern: /[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}/,
    name: /key|token|secret|^truss\.login$/,
    variable: 'BASETEN_API_KEY',
    revoke,
  },
  'baseten-api-key-header': {
    kind: 'shaped',
    title: 'Baseten API key in a header',
    keywords: ['api-key '],
    pattern: /Api-Key (?<value>[A-Za-z0-9]{8}\.[A-Za-z0-9]{32})/,
    variable: 'BASETEN_API_KEY',
    revoke,
  },
});

const key = (): string => [sample('', 8), sample('', 32)].join('.');

export const proof = (): Proofs<typeof rules> => ({
  'baseten-api-key': {
    finds: [
      { text: `BASETEN_API_KEY=${key()}`, token: key() },
      { text: `[baseten]\nremote_url = https://app.baseten.co\napi_key = ${key()}`, token: key() },
      { text: `truss.login("${key()}")`, token: key() },
    ],
    ignores: ['BASETEN_API_KEY=abcd1234.your_key', `baseten_asset = "${key()}"`],
  },
  'baseten-api-key-header': {
    finds: [
      {
        text: `curl -X POST https://model-x.api.baseten.co/production/predict -H "Authorization: Api-Key ${key()}"`,
        token: key(),
      },
      { text: `headers={"Authorization": "Api-Key ${key()}"}`, token: key() },
    ],
    ignores: ['-H "Authorization: Api-Key $BASETEN_API_KEY"'],
  },
});
