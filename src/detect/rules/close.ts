// Close: https://developer.close.com/api/overview/api-key-authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Close', {
  'close-api-key': {
    kind: 'shaped',
    title: 'Close API key',
    keywords: ['api_'],
    pattern: /api_[A-Za-z0-9]{22}\.[A-Za-z0-9]{22}/,
    variable: 'CLOSE_API_KEY',
    revoke: 'https://help.close.com/docs/api-keys-oauth',
  },
});

const key = (): string => [sample('api_', 22), sample('', 22)].join('.');

export const proof = (): Proofs<typeof rules> => ({
  'close-api-key': {
    finds: [
      { text: `CLOSE_API_KEY=${key()}`, token: key() },
      { text: `api = Client('${key()}')`, token: key() },
      { text: `curl -u "${key()}:" https://api.close.com/api/v1/me/`, token: key() },
    ],
    ignores: ['api_client.configuration', sample('api_', 22)],
  },
});
