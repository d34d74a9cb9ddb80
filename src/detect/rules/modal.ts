// Modal: https://modal.com/docs/reference/modal.config
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://modal.com/docs/reference/modal.config';

export const rules = issuedBy('Modal', {
  'modal-token-secret': {
    kind: 'shaped',
    title: 'Modal token secret',
    keywords: ['as-'],
    // Two letters begin many words, so that a secret must hold capitals and digits.
    pattern: /as-(?=[a-z0-9]{0,21}[A-Z])(?=[A-Za-z]{0,21}\d)[A-Za-z0-9]{22}/,
    notBefore: '-',
    variable: 'MODAL_TOKEN_SECRET',
    revoke,
  },
  'modal-token-id': {
    kind: 'shaped',
    title: 'Modal token ID',
    keywords: ['ak-'],
    pattern: /ak-(?=[a-z0-9]{0,21}[A-Z])(?=[A-Za-z]{0,21}\d)[A-Za-z0-9]{22}/,
    notBefore: '-',
    // It is the user name of the token; the secret is beside it.
    severity: 'low',
    variable: 'MODAL_TOKEN_ID',
    revoke,
  },
});

const secret = (): string => sample('as-', 22);
const id = (): string => sample('ak-', 22);

export const proof = (): Proofs<typeof rules> => ({
  'modal-token-secret': {
    finds: [
      { text: `MODAL_TOKEN_SECRET=${secret()}`, token: secret() },
      { text: `[default]\ntoken_secret = "${secret()}"`, token: secret() },
      { text: `modal token set --token-secret ${secret()}`, token: secret() },
    ],
    ignores: ['MODAL_TOKEN_SECRET=as-your-token-secret', 'class="as-internationalization"'],
  },
  'modal-token-id': {
    finds: [
      { text: `MODAL_TOKEN_ID=${id()}`, token: id() },
      { text: `token_id = "${id()}"`, token: id() },
    ],
    ignores: ['MODAL_TOKEN_ID=ak-your-token-id'],
  },
});
