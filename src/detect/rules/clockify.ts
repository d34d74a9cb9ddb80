// Clockify: https://docs.clockify.me/#section/Authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Clockify', {
  'clockify-api-key': {
    kind: 'named',
    title: 'Clockify API key',
    keywords: ['clockify'],
    // The base64 of 36 characters, or a plain text of 16.
    pattern: /[A-Za-z0-9+/]{48}|(?=[A-Za-z+/]{0,15}\d)[A-Za-z0-9+/]{16}/,
    variable: 'CLOCKIFY_API_KEY',
    revoke: 'https://clockify.me/help/faq/where-can-find-api-information',
  },
});

const key = (): string => btoa(sample('', 36, 'lower'));

export const proof = (): Proofs<typeof rules> => ({
  'clockify-api-key': {
    finds: [
      { text: `CLOCKIFY_API_KEY=${key()}`, token: key() },
      { text: `curl -H "X-Api-Key: ${key()}" https://api.clockify.me/api/v1/user`, token: key() },
      { text: `clockify:\n  api_key: ${sample('', 16)}`, token: sample('', 16) },
    ],
    ignores: [`clockify_project = "${key()}"`, `api_key: ${key()}`],
  },
});
