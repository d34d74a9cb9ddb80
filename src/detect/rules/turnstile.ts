// Cloudflare Turnstile: https://developers.cloudflare.com/turnstile/get-started/server-side-validation/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Cloudflare Turnstile', {
  'turnstile-secret': {
    kind: 'shaped',
    title: 'Cloudflare Turnstile secret key',
    keywords: ['0x4aaaaa'],
    pattern: /0x4AAAAA[A-Za-z0-9_-]{26,32}/,
    variable: 'TURNSTILE_SECRET_KEY',
    revoke: 'https://developers.cloudflare.com/turnstile/troubleshooting/rotate-secret-key/',
  },
});

const secret = (): string => sample('0x4AAAAAAA', 25);

export const proof = (): Proofs<typeof rules> => ({
  'turnstile-secret': {
    finds: [
      { text: `TURNSTILE_SECRET_KEY=${secret()}`, token: secret() },
      { text: `formData.append('secret', '${secret()}');`, token: secret() },
      { text: `turnstile:\n  secret: "${secret()}"`, token: secret() },
    ],
    ignores: ['TURNSTILE_SITE_KEY=0x4AAAAAAAexample', `x${secret()}`],
  },
});
