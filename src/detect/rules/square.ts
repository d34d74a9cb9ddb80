// Square: https://developer.squareup.com/docs/build-basics/access-tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://developer.squareup.com/docs/oauth-api/revoke-renew-tokens';

export const rules = issuedBy('Square', {
  'square-access-token': {
    kind: 'shaped',
    title: 'Square access token',
    keywords: ['sq0atp-', 'eaaa'],
    pattern: /sq0atp-[A-Za-z0-9_-]{22}|EAAA[A-Za-z0-9_-]{60}/,
    notBefore: '+/=-',
    variable: 'SQUARE_ACCESS_TOKEN',
    revoke,
  },
  'square-oauth-secret': {
    kind: 'shaped',
    title: 'Square OAuth application secret',
    keywords: ['sq0csp-'],
    pattern: /sq0csp-[A-Za-z0-9_-]{43}/,
    variable: 'SQUARE_APPLICATION_SECRET',
    revoke,
  },
  'square-sandbox-secret': {
    kind: 'shaped',
    title: 'Square sandbox application secret',
    keywords: ['sandbox-sq0csb-'],
    pattern: /sandbox-sq0csb-[A-Za-z0-9_-]{43}/,
    severity: 'low',
    variable: 'SQUARE_APPLICATION_SECRET',
    revoke,
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'square-access-token': {
    finds: [
      { text: `accessToken: '${sample('EAAA', 60, 'base64url')}',`, token: sample('EAAA', 60, 'base64url') },
      {
        text: `SQUARE_ACCESS_TOKEN=${sample('sq0atp-', 22, 'base64url')}`,
        token: sample('sq0atp-', 22, 'base64url'),
      },
    ],
    ignores: [sample('EAAA', 40)],
  },
  'square-oauth-secret': {
    finds: [
      {
        text: `client_secret="${sample('sq0csp-', 43, 'base64url')}"`,
        token: sample('sq0csp-', 43, 'base64url'),
      },
    ],
    ignores: [sample('sq0idp-', 22)],
  },
  'square-sandbox-secret': {
    finds: [
      {
        text: `SQUARE_APPLICATION_SECRET=${sample('sandbox-sq0csb-', 43, 'base64url')}`,
        token: sample('sandbox-sq0csb-', 43, 'base64url'),
      },
    ],
    ignores: [sample('sandbox-sq0idb-', 22)],
  },
});
