// Lightstep, now ServiceNow Cloud Observability: https://docs.lightstep.com/docs/create-and-manage-access-tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Lightstep', {
  'lightstep-access-token': {
    kind: 'named',
    title: 'Lightstep access token',
    keywords: ['lightstep', 'ls_access_token', 'ls-access-token'],
    pattern: /[0-9a-f]{32}|(?=[A-Za-z+/]{0,59}\d)[A-Za-z0-9+/]{60,240}={0,2}/,
    name: /token|key/,
    variable: 'LS_ACCESS_TOKEN',
    revoke: 'https://docs.lightstep.com/docs/create-and-manage-access-tokens',
  },
});

const long = (): string => `${sample('', 167, 'base64')}=`;

export const proof = (): Proofs<typeof rules> => ({
  'lightstep-access-token': {
    finds: [
      { text: `LS_ACCESS_TOKEN=${long()}`, token: long() },
      { text: `headers:\n  "lightstep-access-token": "${long()}"`, token: long() },
      {
        text: `const sdk = lightstep.configureOpenTelemetry({ accessToken: '${sample('', 32, 'hex')}' });`,
        token: sample('', 32, 'hex'),
      },
    ],
    ignores: [`lightstep_span = "${sample('', 32, 'hex')}"`, 'LIGHTSTEP_ACCESS_TOKEN=<YOUR_VALUE>'],
  },
});
