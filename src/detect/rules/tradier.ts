// Tradier: https://docs.tradier.com/docs/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Tradier', {
  'tradier-access-token': {
    kind: 'named',
    title: 'Tradier access token',
    keywords: ['tradier'],
    pattern: /(?=[A-Za-z]{0,27}\d)[A-Za-z0-9]{28}/,
    name: /key|token|secret/,
    variable: 'TRADIER_ACCESS_TOKEN',
    revoke: 'https://docs.tradier.com/docs/authentication',
  },
});

const token = (): string => sample('', 28);

export const proof = (): Proofs<typeof rules> => ({
  'tradier-access-token': {
    finds: [
      { text: `TRADIER_ACCESS_TOKEN=${token()}`, token: token() },
      { text: `tradier:\n  api_key: "${token()}"`, token: token() },
      { text: `const tradier = new Tradier('x');\nconst token = '${token()}';`, token: token() },
    ],
    ignores: [`tradier_session = "${token()}"`, 'TRADIER_ACCESS_TOKEN=<TOKEN>'],
  },
});
