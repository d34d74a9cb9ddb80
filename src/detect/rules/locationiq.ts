// LocationIQ: https://docs.locationiq.com/docs/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('LocationIQ', {
  'locationiq-token': {
    kind: 'shaped',
    title: 'LocationIQ access token',
    keywords: ['pk.', 'sk.'],
    pattern: /[ps]k\.[0-9a-f]{32}/,
    variable: 'LOCATIONIQ_API_KEY',
    revoke: 'https://docs.locationiq.com/docs/authentication',
  },
});

const token = (): string => sample('pk.', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'locationiq-token': {
    finds: [
      { text: `LOCATIONIQ_API_KEY=${token()}`, token: token() },
      { text: `https://us1.locationiq.com/v1/search?key=${token()}&q=berlin`, token: token() },
      { text: `const token = '${token()}';`, token: token() },
      { text: `{ "locationiq": "${token()}" }`, token: token() },
    ],
    ignores: [`x${token()}`, 'pk.your_access_token'],
  },
});
