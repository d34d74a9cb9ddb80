// GitHub: https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github
import { base62, crc32 } from '../checksum.ts';
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke =
  'https://docs.github.com/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation';

/** The last six characters are the CRC-32 of the 30 before them, in base 62. */
const checksum = (token: string): boolean => base62(crc32(token.slice(4, -6)), 6) === token.slice(-6);

export const rules = issuedBy('GitHub', {
  'github-pat-classic': {
    kind: 'shaped',
    title: 'GitHub personal access token (classic)',
    keywords: ['ghp_'],
    pattern: /ghp_[A-Za-z0-9]{36}/,
    check: checksum,
    variable: 'GITHUB_TOKEN',
    revoke,
  },
  'github-pat': {
    kind: 'shaped',
    title: 'GitHub personal access token (fine-grained)',
    keywords: ['github_pat_'],
    pattern: /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/,
    variable: 'GITHUB_TOKEN',
    revoke,
  },
  'github-app-token': {
    kind: 'shaped',
    title: 'GitHub token of an app or an OAuth authorisation',
    keywords: ['gho_', 'ghu_', 'ghs_', 'ghr_'],
    pattern: /gh[ousr]_[A-Za-z0-9]{36}/,
    check: checksum,
    variable: 'GITHUB_TOKEN',
    revoke,
  },
  'github-installation-token': {
    kind: 'shaped',
    title: 'GitHub App installation token',
    keywords: ['ghs_'],
    pattern: /ghs_\d{1,12}_eyJ[\w-]{10,800}\.[\w-]{10,1600}\.[\w-]{20,1000}/,
    longest: 3500,
    variable: 'GITHUB_TOKEN',
    revoke,
  },
});

/** A classic token whose checksum holds. */
function classic(prefix: string): string {
  const body = sample('', 30);
  return prefix + body + base62(crc32(body), 6);
}

export const proof = (): Proofs<typeof rules> => ({
  'github-pat-classic': {
    finds: [
      { text: `const token = '${classic('ghp_')}';`, token: classic('ghp_') },
      { text: `git clone https://${classic('ghp_')}@github.com/a/b`, token: classic('ghp_') },
      { text: `"\\n${classic('ghp_')}"`, token: classic('ghp_') },
    ],
    ignores: [`const token = '${sample('ghp_', 35)}';`, `ghp_${'x'.repeat(36)}`, `a${sample('ghp_', 37)}`],
  },
  'github-pat': {
    finds: [
      {
        text: `GITHUB_TOKEN=${sample('github_pat_', 22)}_${sample('', 59)}`,
        token: `${sample('github_pat_', 22)}_${sample('', 59)}`,
      },
    ],
    ignores: [sample('github_pat_', 22), `github_pat_${'0'.repeat(22)}_${'0'.repeat(59)}`],
  },
  'github-app-token': {
    finds: [{ text: `auth: ${classic('ghs_')}`, token: classic('ghs_') }],
    ignores: [sample('ghs_', 20)],
  },
  'github-installation-token': {
    finds: [
      {
        text: `t = "ghs_123456_${sample('eyJ', 40)}.${sample('', 300)}.${sample('', 86)}"`,
        token: `ghs_123456_${sample('eyJ', 40)}.${sample('', 300)}.${sample('', 86)}`,
      },
    ],
    ignores: ['ghs_123456_eyJ.short.sig'],
  },
});
