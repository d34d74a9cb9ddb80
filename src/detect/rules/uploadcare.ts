// Uploadcare: https://uploadcare.com/docs/start/api-keys/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Uploadcare', {
  'uploadcare-secret-key': {
    kind: 'named',
    title: 'Uploadcare secret key',
    keywords: ['uploadcare'],
    pattern: /(?=[a-z]{0,19}\d)[a-z0-9]{20}/,
    name: /secret|private/,
    variable: 'UPLOADCARE_SECRET_KEY',
    revoke: 'https://uploadcare.com/docs/start/api-keys/',
  },
});

const secret = (): string => sample('', 20, 'lower');

export const proof = (): Proofs<typeof rules> => ({
  'uploadcare-secret-key': {
    finds: [
      { text: `UPLOADCARE_SECRET_KEY=${secret()}`, token: secret() },
      {
        text: `UPLOADCARE = {\n    'pub_key': 'demopublickey',\n    'secret': '${secret()}',\n}`,
        token: secret(),
      },
      { text: `uploadcare = Uploadcare(public_key='a', secret_key='${secret()}')`, token: secret() },
    ],
    ignores: [`UPLOADCARE_PUBLIC_KEY=${secret()}`, 'UPLOADCARE_SECRET_KEY=YOUR_SECRET_KEY'],
  },
});
