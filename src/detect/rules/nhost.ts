// Nhost: https://docs.nhost.io/platform/cloud/environment-variables
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Nhost', {
  'nhost-admin-secret': {
    kind: 'named',
    title: 'Nhost admin or webhook secret',
    keywords: ['nhost'],
    pattern: /(?=[A-Za-z]{0,31}\d)[A-Za-z0-9!#$%&()*+,.:;=?@^_~-]{32,64}/,
    name: /secret/,
    variable: 'NHOST_ADMIN_SECRET',
    revoke: 'https://docs.nhost.io/platform/cloud/environment-variables',
  },
  'nhost-personal-token': {
    kind: 'named',
    title: 'Nhost personal access token',
    keywords: ['nhost'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /token|pat\b|auth/,
    variable: 'NHOST_PAT',
    revoke: 'https://docs.nhost.io/products/auth/sign-in-pat',
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'nhost-admin-secret': {
    finds: [
      { text: `NHOST_ADMIN_SECRET='${sample('', 32)}'`, token: sample('', 32) },
      { text: `const nhost = createClient({ adminSecret: '${sample('', 32)}' });`, token: sample('', 32) },
    ],
    ignores: ["NHOST_ADMIN_SECRET='nhost-admin-secret'", `nhost_build = "${sample('', 32)}"`],
  },
  'nhost-personal-token': {
    finds: [
      { text: `NHOST_PERSONAL_ACCESS_TOKEN=${uuid()}`, token: uuid() },
      { text: `nhost.auth.signInPAT({ personalAccessToken: '${uuid()}' })`, token: uuid() },
    ],
    ignores: [`nhost_user_id = "${uuid()}"`],
  },
});
