// Netlify: https://docs.netlify.com/api-and-cli-guides/api-guides/get-started-with-api/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke =
  'https://docs.netlify.com/api-and-cli-guides/cli-guides/get-started-with-cli/#obtain-a-token-in-the-netlify-ui';

export const rules = issuedBy('Netlify', {
  'netlify-token': {
    kind: 'shaped',
    title: 'Netlify access token',
    keywords: ['nfp_', 'nfc_', 'nfo_', 'nfu_'],
    pattern: /nf[pcou]_[A-Za-z0-9]{36}/,
    variable: 'NETLIFY_AUTH_TOKEN',
    revoke,
  },
  'netlify-token-classic': {
    kind: 'named',
    title: 'Netlify access token (before prefixes)',
    keywords: ['netlify'],
    pattern: /(?=[A-Za-z_-]{0,45}\d)[A-Za-z0-9_-]{43,46}/,
    name: /token/,
    variable: 'NETLIFY_AUTH_TOKEN',
    revoke,
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'netlify-token': {
    finds: [{ text: `NETLIFY_AUTH_TOKEN=${sample('nfp_', 36)}`, token: sample('nfp_', 36) }],
    ignores: [sample('nfp_', 20)],
  },
  'netlify-token-classic': {
    finds: [
      {
        text: `env:\n  NETLIFY_AUTH_TOKEN: "${sample('', 43, 'base64url')}"`,
        token: sample('', 43, 'base64url'),
      },
    ],
    ignores: [`netlify_site = "${sample('', 43)}"`],
  },
});
