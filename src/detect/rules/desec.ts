// deSEC: https://desec.readthedocs.io/en/latest/auth/tokens.html
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('deSEC', {
  'desec-token': {
    kind: 'named',
    title: 'deSEC API token',
    keywords: ['desec'],
    pattern: /(?=[a-z0-9_-]{0,27}[A-Z])(?=[A-Za-z_-]{0,27}\d)[A-Za-z0-9_-]{28}/,
    name: /token|key|auth|pass/,
    variable: 'DESEC_TOKEN',
    revoke: 'https://desec.readthedocs.io/en/latest/auth/tokens.html#delete-tokens',
  },
});

const token = (): string => sample('', 28, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'desec-token': {
    finds: [
      { text: `DESEC_TOKEN=${token()}`, token: token() },
      { text: `dns_desec_token = ${token()}`, token: token() },
      { text: `provider "desec" {\n  api_token = "${token()}"\n}`, token: token() },
    ],
    ignores: [`desec_zone = "${token()}"`, `api_token = "${token()}"`],
  },
});
