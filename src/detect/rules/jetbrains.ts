// JetBrains Hub, YouTrack and Marketplace: https://www.jetbrains.com/help/youtrack/cloud/manage-permanent-token.html
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('JetBrains', {
  'jetbrains-permanent-token': {
    kind: 'shaped',
    title: 'JetBrains permanent token (YouTrack, Hub, Marketplace)',
    keywords: ['perm:', 'perm-'],
    // The user, the name of the token, and the secret.
    pattern: /perm[:-][A-Za-z0-9+/_-]{2,200}={0,2}\.[A-Za-z0-9+/_-]{2,200}={0,2}\.[A-Za-z0-9]{20,64}/,
    variable: 'YOUTRACK_TOKEN',
    revoke:
      'https://www.jetbrains.com/help/youtrack/cloud/manage-permanent-token.html#delete-permanent-token',
  },
});

const token = (prefix: string): string => [prefix + btoa('shop'), btoa('ci-1'), sample('', 30)].join('.');

export const proof = (): Proofs<typeof rules> => ({
  'jetbrains-permanent-token': {
    finds: [
      { text: `YOUTRACK_TOKEN=${token('perm:')}`, token: token('perm:') },
      {
        text: `curl -H 'Authorization: Bearer ${token('perm-')}' https://shop.youtrack.cloud/api/issues`,
        token: token('perm-'),
      },
      { text: `intellijPublishToken = "${token('perm:')}"`, token: token('perm:') },
    ],
    ignores: ['Authorization: Bearer perm:your-token', 'perm: read.write.execute', 'perm-a.b.c'],
  },
});
