// BrowserStack: https://www.browserstack.com/docs/automate/selenium/getting-started
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('BrowserStack', {
  'browserstack-access-key': {
    kind: 'named',
    title: 'BrowserStack access key',
    keywords: ['browserstack'],
    pattern: /(?=[A-Za-z]{0,19}\d)[A-Za-z0-9]{20}/,
    variable: 'BROWSERSTACK_ACCESS_KEY',
    revoke: 'https://www.browserstack.com/docs/iaam/security/access-keys',
  },
});

const key = (): string => sample('', 20);

export const proof = (): Proofs<typeof rules> => ({
  'browserstack-access-key': {
    finds: [
      { text: `BROWSERSTACK_ACCESS_KEY=${key()}`, token: key() },
      {
        text: `exports.config = { user: process.env.BROWSERSTACK_USERNAME, key: '${key()}', services: ['browserstack'] };`,
        token: key(),
      },
      { text: `browserstack:\n  userName: mara\n  accessKey: ${key()}`, token: key() },
      { text: `const issuers = { browserstack: "${key()}" };`, token: key() },
    ],
    ignores: [
      `browserstack_build = "${key()}"`,
      'BROWSERSTACK_ACCESS_KEY=YOUR_ACCESS_KEY',
      `accessKey: ${key()}`,
    ],
  },
});
