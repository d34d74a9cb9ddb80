// LiveKit: https://docs.livekit.io/home/get-started/authentication/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('LiveKit', {
  'livekit-api-secret': {
    kind: 'named',
    title: 'LiveKit API secret',
    keywords: ['livekit', 'lk_api_secret'],
    pattern: /(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{40,48}/,
    // In the configuration of the server, the secret stands under its key.
    name: /secret|^API[A-Za-z0-9]{8,15}$/,
    variable: 'LIVEKIT_API_SECRET',
    revoke: 'https://docs.livekit.io/home/get-started/authentication/',
  },
});

const secret = (): string => sample('', 43);

export const proof = (): Proofs<typeof rules> => ({
  'livekit-api-secret': {
    finds: [
      { text: `LIVEKIT_API_SECRET=${secret()}`, token: secret() },
      { text: `lk room list --url wss://shop.livekit.cloud --api-secret ${secret()}`, token: secret() },
      {
        text: `const livekit = new AccessToken(apiKey, 'x');\nconst apiSecret = '${secret()}';`,
        token: secret(),
      },
      { text: `# livekit.yaml\nkeys:\n  API${sample('', 12)}: ${secret()}`, token: secret() },
    ],
    ignores: [
      `LIVEKIT_API_KEY=${sample('API', 12)}`,
      'LIVEKIT_API_SECRET=<your API secret>',
      `livekit_sdk_build = "${secret()}"`,
    ],
  },
});
