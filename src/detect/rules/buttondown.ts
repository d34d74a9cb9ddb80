// Buttondown: https://docs.buttondown.com/api-authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Buttondown', {
  'buttondown-api-key': {
    kind: 'named',
    title: 'Buttondown API key',
    keywords: ['buttondown_', 'buttondown.', 'buttondownapi', 'buttondown-', 'buttondown:'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    variable: 'BUTTONDOWN_API_KEY',
    revoke: 'https://docs.buttondown.com/api-authentication',
  },
});

const key = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'buttondown-api-key': {
    finds: [
      { text: `BUTTONDOWN_API_KEY=${key()}`, token: key() },
      {
        text: `fetch("https://api.buttondown.com/v1/emails", {\n  headers: { Authorization: "Token ${key()}" },\n})`,
        token: key(),
      },
      { text: `buttondown:\n  api_key: ${key()}`, token: key() },
    ],
    ignores: [`buttondown_email = "${key()}"`, `api_key: ${key()}`],
  },
});
