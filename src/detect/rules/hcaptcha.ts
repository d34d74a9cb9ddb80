// hCaptcha: https://docs.hcaptcha.com/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('hCaptcha', {
  'hcaptcha-secret': {
    kind: 'named',
    title: 'hCaptcha secret key',
    keywords: ['hcaptcha'],
    pattern: /0x[0-9a-fA-F]{40}|ES_[0-9a-f]{32}/,
    name: /secret|key|token|private/,
    variable: 'HCAPTCHA_SECRET',
    revoke: 'https://docs.hcaptcha.com/configuration',
  },
});

const secret = (): string => sample('ES_', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'hcaptcha-secret': {
    finds: [
      { text: `HCAPTCHA_SECRET=${secret()}`, token: secret() },
      { text: `import hcaptcha from 'hcaptcha';\nconst secretKey = '${secret()}';`, token: secret() },
      {
        text: `curl https://api.hcaptcha.com/siteverify -d "response=x&secret=${secret()}"`,
        token: secret(),
      },
    ],
    ignores: [
      `hcaptcha_widget = "${secret()}"`,
      'HCAPTCHA_SECRET=0x0000000000000000000000000000000000000000',
    ],
  },
});
