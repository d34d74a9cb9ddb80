// Wise: https://docs.wise.com/guides/developer/auth-and-security
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Wise', {
  'wise-api-token': {
    kind: 'named',
    title: 'Wise API token',
    keywords: ['transferwise', 'wise.com', 'wise_api', 'wise-api', 'wiseapi', 'wise_token', 'wisetoken'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    variable: 'WISE_API_TOKEN',
    revoke: 'https://wise.com/help/articles/2958107/getting-started-with-the-api',
  },
});

const token = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'wise-api-token': {
    finds: [
      { text: `WISE_API_TOKEN=${token()}`, token: token() },
      { text: `transferwise:\n  profile: 1\n  token: "${token()}"`, token: token() },
      { text: `const wiseApiKey = "${token()}";`, token: token() },
    ],
    ignores: [`wise_api_profile = "${token()}"`, `otherwise_token = "${token()}"`, `token: ${token()}`],
  },
});
