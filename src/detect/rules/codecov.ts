// Codecov: https://docs.codecov.com/docs/codecov-tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Codecov', {
  'codecov-token': {
    kind: 'named',
    title: 'Codecov upload or API token',
    keywords: ['codecov'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /token|secret|auth/,
    variable: 'CODECOV_TOKEN',
    revoke: 'https://docs.codecov.com/docs/codecov-tokens',
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'codecov-token': {
    finds: [
      { text: `CODECOV_TOKEN=${uuid()}`, token: uuid() },
      { text: `codecov:\n  token: "${uuid()}"`, token: uuid() },
      { text: `bash <(curl -s https://codecov.io/bash) --token ${uuid()}`, token: uuid() },
      { text: `- uses: codecov/codecov-action@v4\n  with:\n    token: ${uuid()}`, token: uuid() },
    ],
    ignores: [`codecov_flag_id: ${uuid()}`, `token: ${uuid()}`, `CODECOV_TOKEN=${'0'.repeat(8)}-0000`],
  },
});
