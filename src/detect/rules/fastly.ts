// Fastly: https://www.fastly.com/documentation/guides/account-info/account-management/using-api-tokens/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Fastly', {
  'fastly-token': {
    kind: 'named',
    title: 'Fastly API token',
    keywords: ['fastly'],
    pattern: /(?=[A-Za-z_-]{0,31}\d)[A-Za-z0-9_-]{32}/,
    name: /key|token|secret/,
    variable: 'FASTLY_API_TOKEN',
    revoke:
      'https://www.fastly.com/documentation/guides/account-info/account-management/using-api-tokens/#deleting-api-tokens',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'fastly-token': {
    finds: [
      {
        text: `curl -H "Fastly-Key: ${sample('', 32, 'base64url')}" https://api.fastly.com/tokens/self`,
        token: sample('', 32, 'base64url'),
      },
      { text: `FASTLY_API_TOKEN=${sample('', 32, 'base64url')}`, token: sample('', 32, 'base64url') },
    ],
    ignores: [
      'fastly_key_name = "fastly-key-of-the-production-site"',
      `fastly_service = "${sample('', 32)}"`,
    ],
  },
});
