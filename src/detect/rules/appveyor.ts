// AppVeyor: https://www.appveyor.com/docs/api/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('AppVeyor', {
  'appveyor-api-token': {
    kind: 'named',
    title: 'AppVeyor API token',
    keywords: ['appveyor'],
    pattern: /(?:v2\.)?(?=[a-z]{0,19}\d)[a-z0-9]{20}/,
    name: /token|key|auth/,
    variable: 'APPVEYOR_TOKEN',
    revoke: 'https://www.appveyor.com/docs/api/#authentication',
  },
});

const token = (): string => sample('v2.', 20, 'lower');

export const proof = (): Proofs<typeof rules> => ({
  'appveyor-api-token': {
    finds: [
      { text: `APPVEYOR_TOKEN=${token()}`, token: token() },
      { text: `$token = '${token()}'\n$apiUrl = 'https://ci.appveyor.com/api'`, token: token() },
      { text: `"appveyor": { "apiToken": "${sample('', 20, 'lower')}" }`, token: sample('', 20, 'lower') },
    ],
    ignores: [`appveyor_build = "${token()}"`, `token: ${token()}`, 'APPVEYOR_TOKEN=<your-api-token>'],
  },
});
