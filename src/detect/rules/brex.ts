// Brex: https://developer.brex.com/docs/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Brex', {
  'brex-user-token': {
    kind: 'shaped',
    title: 'Brex user token',
    keywords: ['bxt_'],
    pattern: /bxt_[A-Za-z0-9]{36,48}/,
    variable: 'BREX_TOKEN',
    revoke: 'https://developer.brex.com/docs/authentication',
  },
});

const token = (): string => sample('bxt_', 36);

export const proof = (): Proofs<typeof rules> => ({
  'brex-user-token': {
    finds: [
      { text: `BREX_TOKEN=${token()}`, token: token() },
      {
        text: `curl https://platform.brexapis.com/v2/users/me -H 'Authorization: Bearer ${token()}'`,
        token: token(),
      },
      { text: `{"brex_api_key": "${token()}"}`, token: token() },
    ],
    ignores: ['bxt_your_user_token', sample('bxt_', 12)],
  },
});
