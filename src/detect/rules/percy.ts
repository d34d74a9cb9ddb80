// Percy: https://www.browserstack.com/docs/percy/integrate/percy-token
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Percy', {
  'percy-token': {
    kind: 'named',
    title: 'Percy project token',
    keywords: ['percy_token', 'percy.io', '@percy/', 'percy'],
    pattern: /(?:(?:web|auto|app|ss|vmw|res|gen)_)?[0-9a-f]{64}/,
    variable: 'PERCY_TOKEN',
    revoke: 'https://www.browserstack.com/docs/percy/integrate/percy-token',
  },
});

const token = (): string => sample('web_', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'percy-token': {
    finds: [
      { text: `PERCY_TOKEN=${token()}`, token: token() },
      {
        text: `      - run: npx percy exec -- npm test\n        env:\n          PERCY_TOKEN: ${token()}`,
        token: token(),
      },
      { text: `ENV PERCY_TOKEN ${token()}`, token: token() },
    ],
    ignores: [`percy_snapshot = "${token()}"`, 'PERCY_TOKEN=web_your_token'],
  },
});
