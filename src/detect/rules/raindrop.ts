// Raindrop.io: https://developer.raindrop.io/v1/authentication/token
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Raindrop.io', {
  'raindrop-token': {
    kind: 'named',
    title: 'Raindrop.io test or access token, or client secret',
    keywords: ['raindrop.io', 'raindrop_', 'raindropio', 'raindrop-', 'raindroptoken', 'raindrop:'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    variable: 'RAINDROP_TOKEN',
    revoke: 'https://developer.raindrop.io/v1/authentication/token',
  },
});

const token = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'raindrop-token': {
    finds: [
      { text: `RAINDROP_TOKEN=${token()}`, token: token() },
      {
        text: `const api = "https://api.raindrop.io/rest/v1";\nconst accessToken = "${token()}";`,
        token: token(),
      },
      { text: `raindrop:\n  token: '${token()}'`, token: token() },
    ],
    ignores: [`raindrop_collection = "${token()}"`, `accessToken = "${token()}"`],
  },
});
