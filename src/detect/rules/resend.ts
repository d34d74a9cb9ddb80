// Resend: https://resend.com/docs/dashboard/api-keys/introduction
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Resend', {
  'resend-api-key': {
    kind: 'shaped',
    title: 'Resend API key',
    keywords: ['re_'],
    pattern: /re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}/,
    longest: 37,
    variable: 'RESEND_API_KEY',
    revoke: 'https://resend.com/docs/knowledge-base/how-to-handle-api-keys',
  },
});

const key = (): string => [sample('re_', 8), sample('', 24)].join('_');

export const proof = (): Proofs<typeof rules> => ({
  'resend-api-key': {
    finds: [
      { text: `const resend = new Resend('${key()}');`, token: key() },
      { text: `RESEND_API_KEY=${key()}`, token: key() },
    ],
    ignores: ['re_compiled_expression_of_the_first_rule', 're_123456789'],
  },
});
