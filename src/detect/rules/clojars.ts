// Clojars: https://github.com/clojars/clojars-web/wiki/Deploy-Tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Clojars', {
  'clojars-deploy-token': {
    kind: 'shaped',
    title: 'Clojars deploy token',
    keywords: ['clojars_'],
    pattern: /CLOJARS_[0-9a-f]{60}/,
    variable: 'CLOJARS_PASSWORD',
    revoke: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
  },
});

const token = (): string => sample('CLOJARS_', 60, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'clojars-deploy-token': {
    finds: [
      { text: `CLOJARS_PASSWORD=${token()}`, token: token() },
      { text: `{"clojars" {:username "shop" :password "${token()}"}}`, token: token() },
    ],
    ignores: ['CLOJARS_PASSWORD=CLOJARS_TOKEN', sample('CLOJARS_', 30, 'hex')],
  },
});
