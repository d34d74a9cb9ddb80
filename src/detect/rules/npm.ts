// npm: https://docs.npmjs.com/about-access-tokens
import { base62, crc32 } from '../checksum.ts';
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.npmjs.com/revoking-access-tokens';

/** The last six characters are the CRC-32 of the 30 before them, in base 62. */
const checksum = (token: string): boolean => base62(crc32(token.slice(4, -6)), 6) === token.slice(-6);

export const rules = issuedBy('npm', {
  'npm-token': {
    kind: 'shaped',
    title: 'npm access token',
    keywords: ['npm_'],
    pattern: /npm_[A-Za-z0-9]{36}/,
    check: checksum,
    variable: 'NPM_TOKEN',
    revoke,
  },
  'npm-legacy-token': {
    kind: 'shaped',
    title: 'npm registry token (legacy)',
    keywords: ['_authtoken'],
    pattern: /_authToken ?= ?"?(?<value>(?:NpmToken\.)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})/,
    variable: 'NPM_TOKEN',
    revoke,
  },
  'npm-registry-auth': {
    kind: 'shaped',
    title: 'npm registry user name and password',
    keywords: ['_auth='],
    // Base64 that holds a colon: its code ends at one of three places in a group of four characters.
    pattern:
      /_auth="?(?<value>(?:[A-Za-z0-9+/]{4}){0,80}(?:O[g-v][A-Za-z0-9+/]{2}|[A-Za-z0-9+/][DTjz][opqr][A-Za-z0-9+/]|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]6)(?:[A-Za-z0-9+/]{4}){1,80}(?:[A-Za-z0-9+/]{2,3}={1,2})?)/,
    variable: 'NPM_AUTH',
    revoke: 'https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration',
  },
});

/** A token whose checksum holds. */
function token(): string {
  const body = sample('', 30);
  return `npm_${body}${base62(crc32(body), 6)}`;
}
const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');
const login = (): string => btoa(['deploy', sample('', 24)].join(':'));

export const proof = (): Proofs<typeof rules> => ({
  'npm-token': {
    finds: [
      { text: `//registry.npmjs.org/:_authToken=${token()}`, token: token() },
      { text: `NPM_TOKEN: "${token()}"`, token: token() },
    ],
    ignores: [
      `NPM_TOKEN=npm_${'x'.repeat(36)}`,
      sample('npm_', 30),
      'npm_config_registry_with_a_long_name_here',
    ],
  },
  'npm-legacy-token': {
    finds: [
      { text: `//registry.example.com/:_authToken=${uuid()}`, token: uuid() },
      { text: `//npm.internal/:_authToken="${uuid()}"`, token: uuid() },
    ],
    ignores: [`//registry.npmjs.org/:_authToken=\${NPM_TOKEN}`],
  },
  'npm-registry-auth': {
    finds: [{ text: `//registry.example.com/:_auth=${login()}`, token: login() }],
    ignores: [`//registry.example.com/:_auth=\${NPM_AUTH}`, 'has_auth=true'],
  },
});
