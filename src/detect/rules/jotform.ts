// Jotform: https://api.jotform.com/docs/#authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Jotform', {
  'jotform-api-key': {
    kind: 'named',
    title: 'Jotform API key',
    keywords: ['jotform'],
    pattern: /[0-9a-f]{32}/,
    variable: 'JOTFORM_API_KEY',
    revoke: 'https://www.jotform.com/help/253-how-to-create-a-jotform-api-key/',
  },
});

const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'jotform-api-key': {
    finds: [
      { text: `JOTFORM_API_KEY=${key()}`, token: key() },
      { text: `$jotform = new JotForm("${key()}");`, token: key() },
      { text: `curl -X GET "https://api.jotform.com/user?apiKey=${key()}"`, token: key() },
    ],
    ignores: [`jotform_submission = "${key()}"`, `apiKey = "${key()}"`],
  },
});
