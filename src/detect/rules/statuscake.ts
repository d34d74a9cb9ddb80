// StatusCake: https://developers.statuscake.com/guides/api/authentication/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('StatusCake', {
  'statuscake-api-key': {
    kind: 'named',
    title: 'StatusCake API token',
    keywords: ['statuscake', 'status_cake', 'status-cake'],
    pattern: /(?=[A-Za-z]{0,19}\d)[A-Za-z0-9]{20,40}/,
    name: /token|key|auth/,
    variable: 'STATUSCAKE_API_TOKEN',
    revoke: 'https://developers.statuscake.com/guides/api/authentication/',
  },
});

const token = (): string => sample('', 28);

export const proof = (): Proofs<typeof rules> => ({
  'statuscake-api-key': {
    finds: [
      { text: `STATUSCAKE_API_TOKEN=${token()}`, token: token() },
      { text: `const statuscake = { apiKey: '${token()}' };`, token: token() },
      { text: `provider "statuscake" {\n  apikey = "${sample('', 20)}"\n}`, token: sample('', 20) },
    ],
    ignores: [`statuscake_test_id = "${token()}"`, 'STATUSCAKE_API_TOKEN=my-api-token'],
  },
});
