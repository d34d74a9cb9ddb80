// LambdaTest: https://www.lambdatest.com/support/docs/using-environment-variables-for-authentication-credentials/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('LambdaTest', {
  'lambdatest-access-key': {
    kind: 'named',
    title: 'LambdaTest access key',
    keywords: ['lambdatest', 'lt_access_key'],
    pattern: /(?=[A-Za-z_]{0,49}\d)(?:LT_)?[A-Za-z0-9]{45,60}/,
    variable: 'LT_ACCESS_KEY',
    revoke:
      'https://www.lambdatest.com/support/docs/using-environment-variables-for-authentication-credentials/',
  },
});

const key = (): string => sample('', 50);

export const proof = (): Proofs<typeof rules> => ({
  'lambdatest-access-key': {
    finds: [
      { text: `export LT_ACCESS_KEY="${key()}"`, token: key() },
      { text: `{ "lambdatest": { "username": "mara", "access_key": "${key()}" } }`, token: key() },
      {
        text: `capability['LT:Options'] = { user: 'mara', accessKey: '${key()}' }; // lambdatest`,
        token: key(),
      },
    ],
    ignores: [`lambdatest_session = "${key()}"`, 'LT_ACCESS_KEY=<your_access_key>'],
  },
});
