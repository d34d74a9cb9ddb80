// Stytch: https://stytch.com/docs/resources/workspace-management/api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://stytch.com/docs/resources/workspace-management/api-keys';

export const rules = issuedBy('Stytch', {
  'stytch-secret': {
    kind: 'shaped',
    title: 'Stytch project secret',
    keywords: ['secret-live-'],
    pattern: /secret-live-(?=[A-Za-z_-]{0,35}\d)[A-Za-z0-9_-]{30,60}={0,2}/,
    variable: 'STYTCH_SECRET',
    revoke,
  },
  'stytch-test-secret': {
    kind: 'shaped',
    title: 'Stytch test project secret',
    keywords: ['secret-test-'],
    pattern: /secret-test-(?=[A-Za-z_-]{0,35}\d)[A-Za-z0-9_-]{30,60}={0,2}/,
    severity: 'low',
    variable: 'STYTCH_SECRET',
    revoke,
  },
});

const secret = (): string => `${sample('secret-live-', 35, 'base64url')}=`;
const testSecret = (): string => `${sample('secret-test-', 35, 'base64url')}=`;

export const proof = (): Proofs<typeof rules> => ({
  'stytch-secret': {
    finds: [
      { text: `STYTCH_SECRET=${secret()}`, token: secret() },
      {
        text: `const client = new stytch.Client({ project_id: id, secret: '${secret()}' });`,
        token: secret(),
      },
      { text: `curl -u "project-live-x:${secret()}" https://api.stytch.com/v1/users`, token: secret() },
    ],
    ignores: ['STYTCH_SECRET=secret-live-...', 'name: secret-live-projected-volume-of-the-payment-service'],
  },
  'stytch-test-secret': {
    finds: [
      { text: `STYTCH_SECRET=${testSecret()}`, token: testSecret() },
      { text: `"stytch": { "secret": "${testSecret()}" }`, token: testSecret() },
    ],
    ignores: ['STYTCH_SECRET=secret-test-<uuid>'],
  },
});
