// Mux: https://www.mux.com/docs/core/make-api-requests
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Mux', {
  'mux-token-secret': {
    kind: 'named',
    title: 'Mux access token secret',
    keywords: ['mux_token', 'mux_secret', 'mux.com', '@mux/', 'muxtoken', 'mux_access', 'new mux', 'mux:'],
    pattern: /(?=[A-Za-z+/]{0,74}\d)[A-Za-z0-9+/]{75}/,
    name: /secret|token|key/,
    variable: 'MUX_TOKEN_SECRET',
    revoke: 'https://www.mux.com/docs/core/make-api-requests',
  },
});

const secret = (): string => sample('', 75, 'base64');

export const proof = (): Proofs<typeof rules> => ({
  'mux-token-secret': {
    finds: [
      { text: `MUX_TOKEN_SECRET=${secret()}`, token: secret() },
      { text: `const mux = new Mux({\n  tokenId: id,\n  tokenSecret: '${secret()}',\n});`, token: secret() },
      { text: `# https://api.mux.com\nsecret_key = "${secret()}"`, token: secret() },
    ],
    ignores: [`mux_playback = "${secret()}"`, `tokenSecret: '${secret()}'`],
  },
});
