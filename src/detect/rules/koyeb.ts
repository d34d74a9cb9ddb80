// Koyeb: https://www.koyeb.com/docs/reference/api
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Koyeb', {
  'koyeb-token': {
    kind: 'named',
    title: 'Koyeb API token',
    keywords: ['koyeb'],
    pattern: /(?=[a-z]{0,63}\d)[a-z0-9]{64}/,
    name: /token|key|secret|auth/,
    variable: 'KOYEB_TOKEN',
    revoke: 'https://www.koyeb.com/docs/reference/api',
  },
});

const token = (): string => sample('', 64, 'lower');

export const proof = (): Proofs<typeof rules> => ({
  'koyeb-token': {
    finds: [
      { text: `KOYEB_TOKEN=${token()}`, token: token() },
      {
        text: `- uses: koyeb-community/koyeb-actions@v2\n  with:\n    api_token: "${token()}"`,
        token: token(),
      },
      {
        text: `curl https://app.koyeb.com/v1/apps -H "Authorization: Bearer ${token()}"`,
        token: token(),
      },
    ],
    ignores: [`koyeb_deployment = "${token()}"`, 'KOYEB_TOKEN=your_token_here'],
  },
});
