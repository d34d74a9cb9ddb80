// mParticle: https://docs.mparticle.com/developers/apis/credential-management/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('mParticle', {
  'mparticle-api-secret': {
    kind: 'named',
    title: 'mParticle API secret',
    keywords: ['mparticle'],
    pattern: /(?=[A-Za-z_-]{0,63}\d)[A-Za-z0-9_-]{64}/,
    name: /secret/,
    variable: 'MPARTICLE_API_SECRET',
    revoke: 'https://docs.mparticle.com/developers/apis/credential-management/',
  },
});

const secret = (): string => sample('', 64, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'mparticle-api-secret': {
    finds: [
      { text: `MPARTICLE_API_SECRET=${secret()}`, token: secret() },
      { text: `{ "mparticle": { "key": "a", "client_secret": "${secret()}" } }`, token: secret() },
      {
        text: `mParticle.start(options: MParticleOptions(key: "k", secret: "${secret()}"))`,
        token: secret(),
      },
    ],
    ignores: [`mparticle_event = "${secret()}"`, 'MPARTICLE_API_SECRET=REPLACE_ME'],
  },
});
