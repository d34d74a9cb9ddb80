// Transloadit: https://transloadit.com/docs/api/authentication/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Transloadit', {
  'transloadit-auth-secret': {
    kind: 'named',
    title: 'Transloadit auth secret',
    keywords: ['transloadit'],
    pattern: /[0-9a-f]{40}/,
    name: /secret/,
    variable: 'TRANSLOADIT_SECRET',
    revoke: 'https://transloadit.com/docs/api/authentication/',
  },
});

const secret = (): string => sample('', 40, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'transloadit-auth-secret': {
    finds: [
      { text: `TRANSLOADIT_SECRET=${secret()}`, token: secret() },
      {
        text: `const transloadit = new Transloadit({ authKey: 'k', authSecret: '${secret()}' });`,
        token: secret(),
      },
      { text: `transloadit:\n  auth:\n    key: a\n    secret: "${secret()}"`, token: secret() },
    ],
    ignores: [`transloadit_commit = "${secret()}"`, 'TRANSLOADIT_SECRET=YOUR_TRANSLOADIT_SECRET'],
  },
});
