// Filestack: https://www.filestack.com/docs/security/policies/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://dev.filestack.com/';

export const rules = issuedBy('Filestack', {
  'filestack-api-key': {
    kind: 'named',
    title: 'Filestack API key',
    keywords: ['filestack', 'filepicker'],
    pattern: /A[A-Za-z0-9]{20}z/,
    // Pages that upload carry it.
    severity: 'low',
    variable: 'FILESTACK_API_KEY',
    revoke,
  },
  'filestack-app-secret': {
    kind: 'named',
    title: 'Filestack app secret',
    keywords: ['filestack', 'filepicker'],
    pattern: /[A-Z0-9]{26}/,
    name: /secret/,
    variable: 'FILESTACK_APP_SECRET',
    revoke,
  },
});

const key = (): string => `${sample('A', 20)}z`;
const secret = (): string => sample('', 26, 'upper');

export const proof = (): Proofs<typeof rules> => ({
  'filestack-api-key': {
    finds: [
      { text: `FILESTACK_API_KEY=${key()}`, token: key() },
      { text: `const client = filestack.init('${key()}');`, token: key() },
      { text: `Client client = new Client("${key()}"); // filestack`, token: key() },
      { text: `{ "filestack": "${key()}" }`, token: key() },
    ],
    ignores: [`filestack_handle = "${key()}"`, 'FILESTACK_API_KEY=YOUR_API_KEY'],
  },
  'filestack-app-secret': {
    finds: [
      { text: `FILESTACK_APP_SECRET=${secret()}`, token: secret() },
      { text: `filestack:\n  app_secret: "${secret()}"`, token: secret() },
      {
        text: `client = Filestack::Client.new('k', security: security)\nsecret = '${secret()}'`,
        token: secret(),
      },
    ],
    ignores: [`filestack_handle = "${secret()}"`, 'FILESTACK_APP_SECRET=YOUR_APP_SECRET'],
  },
});
