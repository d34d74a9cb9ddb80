// Strava: https://developers.strava.com/docs/authentication/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Strava', {
  'strava-token': {
    kind: 'named',
    title: 'Strava client secret, access or refresh token',
    keywords: ['strava'],
    pattern: /[0-9a-f]{40}/,
    variable: 'STRAVA_CLIENT_SECRET',
    revoke: 'https://developers.strava.com/docs/authentication/#deauthorization',
  },
});

const token = (): string => sample('', 40, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'strava-token': {
    finds: [
      { text: `STRAVA_CLIENT_SECRET=${token()}`, token: token() },
      { text: `strava.config({\n  "client_id": "1",\n  "access_token": "${token()}"\n})`, token: token() },
      { text: `strava:\n  refresh_token: '${token()}'`, token: token() },
    ],
    ignores: [`strava_commit = "${token()}"`, `refresh_token: '${token()}'`],
  },
});
