// Sauce Labs: https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Sauce Labs', {
  'saucelabs-access-key': {
    kind: 'named',
    title: 'Sauce Labs access key',
    keywords: ['saucelabs', 'sauce_access_key', 'sauce_username', 'sauce labs', 'sauce-labs'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /key|secret|token|pass/,
    variable: 'SAUCE_ACCESS_KEY',
    revoke: 'https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/',
  },
});

const key = (): string => [8, 4, 4, 4, 12].map((length, seed) => sample('', length, 'hex', seed)).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'saucelabs-access-key': {
    finds: [
      { text: `SAUCE_ACCESS_KEY=${key()}`, token: key() },
      { text: `saucelabs: {\n  user: 'mara',\n  key: '${key()}',\n}`, token: key() },
      { text: `export default { saucelabs: "${key()}" };`, token: key() },
      { text: `<sauce-labs user="mara" accessKey="${key()}" />`, token: key() },
    ],
    ignores: [`saucelabs_job_id = "${key()}"`, 'SAUCE_ACCESS_KEY=your-access-key', `key: "${key()}"`],
  },
});
