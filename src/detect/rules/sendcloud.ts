// Sendcloud: https://api.sendcloud.dev/docs/getting-started/authentication/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Sendcloud', {
  'sendcloud-secret-key': {
    kind: 'named',
    title: 'Sendcloud secret key',
    keywords: ['sendcloud'],
    pattern: /[0-9a-f]{32}/,
    name: /secret/,
    variable: 'SENDCLOUD_SECRET_KEY',
    revoke: 'https://api.sendcloud.dev/docs/getting-started/authentication/',
  },
});

const secret = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'sendcloud-secret-key': {
    finds: [
      { text: `SENDCLOUD_SECRET_KEY=${secret()}`, token: secret() },
      { text: `sendcloud:\n  public_key: a\n  secret_key: "${secret()}"`, token: secret() },
      { text: `const client = new SendCloud(publicKey, { secret: '${secret()}' });`, token: secret() },
    ],
    ignores: [`SENDCLOUD_PUBLIC_KEY=${secret()}`, 'SENDCLOUD_SECRET_KEY=your_secret_key'],
  },
});
