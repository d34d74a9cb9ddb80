// Dub: https://dub.co/docs/api-reference/tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Dub', {
  'dub-api-key': {
    kind: 'shaped',
    title: 'Dub API key',
    keywords: ['dub_'],
    pattern: /dub_(?=[A-Za-z]{0,23}\d)[A-Za-z0-9]{24}/,
    variable: 'DUB_API_KEY',
    revoke: 'https://dub.co/docs/api-reference/tokens',
  },
  'dub-oauth-token': {
    kind: 'shaped',
    title: 'Dub OAuth access token or client secret',
    keywords: ['dub_access_token_', 'dub_app_secret_'],
    pattern: /dub_(?:access_token|app_secret)_[A-Za-z0-9]{20,64}/,
    variable: 'DUB_CLIENT_SECRET',
    revoke: 'https://dub.co/docs/integrations/quickstart',
  },
});

const key = (): string => sample('dub_', 24);
const secret = (): string => sample('dub_app_secret_', 40);

export const proof = (): Proofs<typeof rules> => ({
  'dub-api-key': {
    finds: [
      { text: `DUB_API_KEY=${key()}`, token: key() },
      { text: `export const dub = new Dub({ token: "${key()}" });`, token: key() },
      { text: `curl -H "Authorization: Bearer ${key()}" https://api.dub.co/links`, token: key() },
    ],
    ignores: ['dub_your_api_key', sample('dub_', 10)],
  },
  'dub-oauth-token': {
    finds: [
      { text: `DUB_CLIENT_SECRET=${secret()}`, token: secret() },
      {
        text: `"access_token": "${sample('dub_access_token_', 40)}"`,
        token: sample('dub_access_token_', 40),
      },
    ],
    ignores: [sample('dub_app_', 40), 'dub_app_secret_...'],
  },
});
