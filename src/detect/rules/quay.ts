// Quay: https://docs.quay.io/glossary/robot-accounts.html
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Quay', {
  'quay-robot-token': {
    kind: 'named',
    title: 'Quay robot account token',
    keywords: ['quay'],
    pattern: /(?=[A-Z]{0,63}\d)[A-Z0-9]{64}/,
    name: /token|pass|secret|key/,
    variable: 'QUAY_PASSWORD',
    revoke: 'https://docs.quay.io/glossary/robot-accounts.html',
  },
  'quay-oauth-token': {
    kind: 'named',
    title: 'Quay OAuth access token',
    keywords: ['quay'],
    pattern: /(?=[a-z0-9]{0,39}[A-Z])(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{40}/,
    name: /token|auth/,
    variable: 'QUAY_TOKEN',
    revoke: 'https://docs.quay.io/api/',
  },
});

const robot = (): string => sample('', 64, 'upper');
const token = (): string => sample('', 40);

export const proof = (): Proofs<typeof rules> => ({
  'quay-robot-token': {
    finds: [
      { text: `QUAY_PASSWORD=${robot()}`, token: robot() },
      { text: `docker login -u "shop+ci" --password ${robot()} quay.io`, token: robot() },
    ],
    ignores: [`quay_digest = "${robot()}"`, `password: ${robot()}`],
  },
  'quay-oauth-token': {
    finds: [
      { text: `QUAY_TOKEN=${token()}`, token: token() },
      { text: `quay:\n  access_token: ${token()}`, token: token() },
    ],
    ignores: [`quay_commit = "${token()}"`, `access_token: ${token()}`],
  },
});
