// reCAPTCHA: https://developers.google.com/recaptcha/docs/verify
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('reCAPTCHA', {
  'recaptcha-secret': {
    kind: 'named',
    title: 'reCAPTCHA secret key',
    keywords: ['recaptcha'],
    pattern: /6L[A-Za-z0-9_-]{38}/,
    name: /secret|private/,
    variable: 'RECAPTCHA_SECRET_KEY',
    revoke: 'https://developers.google.com/recaptcha/docs/settings',
  },
});

const secret = (): string => sample('6L', 38);

export const proof = (): Proofs<typeof rules> => ({
  'recaptcha-secret': {
    finds: [
      { text: `RECAPTCHA_SECRET_KEY=${secret()}`, token: secret() },
      {
        text: `https://www.google.com/recaptcha/api/siteverify?secret=${secret()}&response=x`,
        token: secret(),
      },
      { text: `recaptcha:\n  sitekey: a\n  secret: ${secret()}`, token: secret() },
      { text: `define('RECAPTCHA_PRIVATE_KEY', '${secret()}');`, token: secret() },
    ],
    ignores: [
      `RECAPTCHA_SITE_KEY=${secret()}`,
      `<div class="g-recaptcha" data-sitekey="${secret()}"></div>`,
      'RECAPTCHA_SECRET_KEY=your-secret',
    ],
  },
});
