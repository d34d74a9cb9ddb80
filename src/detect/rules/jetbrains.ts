// JetBrains (YouTrack, Hub, Space): https://www.jetbrains.com/help/youtrack/devportal/authentication-with-permanent-token.html
import { decodeBase64 } from '../jwt.ts';
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

/** The first part is the owner's login, in base64. */
const hasOwner = (token: string): boolean =>
  /^[ -~]+$/.test(decodeBase64(token.slice('perm-'.length).split('.')[0] ?? '') ?? '');

export const rules = issuedBy('JetBrains', {
  'jetbrains-permanent-token': {
    kind: 'shaped',
    title: 'JetBrains YouTrack, Hub or Marketplace permanent token',
    keywords: ['perm:', 'perm-'],
    pattern: /perm[:-][A-Za-z0-9+/]{4,80}={0,2}\.[A-Za-z0-9+/]{2,120}={0,2}\.[A-Za-z0-9]{20,40}/,
    check: hasOwner,
    variable: 'YOUTRACK_TOKEN',
    revoke: 'https://www.jetbrains.com/help/youtrack/server/manage-permanent-token.html',
  },
});

const token = (separator: string): string =>
  [`perm${separator}${btoa('shop.owner')}`, btoa('65-12'), sample('', 30)].join('.');

export const proof = (): Proofs<typeof rules> => ({
  'jetbrains-permanent-token': {
    finds: [
      { text: `YOUTRACK_TOKEN=${token('-')}`, token: token('-') },
      {
        text: `curl -H 'Authorization: Bearer ${token(':')}' https://shop.youtrack.cloud/api/users/me`,
        token: token(':'),
      },
      { text: `intellijPublishing { token = "${token(':')}" }`, token: token(':') },
    ],
    ignores: ['perm-cm9vdA==.short', 'perm:read.write.admin'],
  },
});
