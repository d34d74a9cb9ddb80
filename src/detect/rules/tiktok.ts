// TikTok: https://developers.tiktok.com/doc/oauth-user-access-token-management
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('TikTok', {
  'tiktok-client-secret': {
    kind: 'named',
    title: 'TikTok client secret',
    keywords: ['tiktok'],
    pattern: /(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{32,40}/,
    name: /secret/,
    variable: 'TIKTOK_CLIENT_SECRET',
    revoke: 'https://developers.tiktok.com/doc/login-kit-manage-user-access-tokens',
  },
  'tiktok-access-token': {
    kind: 'shaped',
    title: 'TikTok access or refresh token',
    keywords: ['act.', 'rft.'],
    // A call of a long name (`act.…`) has no digit, or no capital, in it.
    pattern:
      /(?:act|rft)\.(?=[A-Za-z]{0,39}\d)(?=[a-z0-9]{0,39}[A-Z])[A-Za-z0-9]{40,100}(?:!\d{1,6}\.[a-z0-9]{1,4})?/,
    variable: 'TIKTOK_ACCESS_TOKEN',
    revoke: 'https://developers.tiktok.com/doc/oauth-user-access-token-management',
  },
});

const secret = (): string => sample('', 32);
const token = (): string => `${sample('act.', 60)}!${sample('', 4, 'digits')}.va`;

export const proof = (): Proofs<typeof rules> => ({
  'tiktok-client-secret': {
    finds: [
      { text: `TIKTOK_CLIENT_SECRET=${secret()}`, token: secret() },
      { text: `// TikTok login\nconst clientSecret = '${secret()}';`, token: secret() },
    ],
    ignores: [`tiktok_client_key = "${secret()}"`, `clientSecret = '${secret()}'`],
  },
  'tiktok-access-token': {
    finds: [
      { text: `TIKTOK_ACCESS_TOKEN="${token()}"`, token: token() },
      { text: `{ "tiktok": { "refresh_token": "${sample('rft.', 60)}" } }`, token: sample('rft.', 60) },
    ],
    ignores: [sample('contract.', 60), 'TIKTOK_ACCESS_TOKEN=act.your-token'],
  },
});
