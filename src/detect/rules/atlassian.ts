// Atlassian: https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/
import { crc32, hex32 } from '../checksum.ts';
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke =
  'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/#Revoke-an-API-token';

/** The last eight characters are the CRC-32 of all before them. */
const checksum = (token: string): boolean =>
  hex32(crc32(token.slice(0, -8))) === token.slice(-8).toLowerCase();

export const rules = issuedBy('Atlassian', {
  'atlassian-api-token': {
    kind: 'shaped',
    title: 'Atlassian API token (Jira, Confluence, Bitbucket)',
    keywords: ['atatt3'],
    pattern: /ATATT3[A-Za-z0-9_-]{60,400}=[0-9A-Fa-f]{8}/,
    check: checksum,
    variable: 'ATLASSIAN_API_TOKEN',
    revoke,
  },
  'atlassian-access-token': {
    kind: 'shaped',
    title: 'Atlassian organization, or Bitbucket repository, project or workspace access token',
    keywords: ['atctt3'],
    pattern: /ATCTT3[A-Za-z0-9_-]{60,400}=[0-9A-Fa-f]{8}/,
    check: checksum,
    variable: 'BITBUCKET_ACCESS_TOKEN',
    revoke: 'https://support.atlassian.com/bitbucket-cloud/docs/revoke-a-repository-access-token/',
  },
  'atlassian-trello-token': {
    kind: 'shaped',
    title: 'Trello API token',
    keywords: ['atta'],
    pattern: /ATTA[0-9A-Fa-f]{72}/,
    check: checksum,
    variable: 'TRELLO_TOKEN',
    revoke: 'https://support.atlassian.com/trello/docs/revoking-access-to-your-account/',
  },
});

/** The body with its checksum, as Atlassian writes it. */
const signed = (body: string): string => body + hex32(crc32(body)).toUpperCase();
const token = (prefix: string): string => signed(`${sample(prefix, 177, 'base64url')}=`);
const trello = (): string => signed(sample('ATTA', 64, 'hex'));

export const proof = (): Proofs<typeof rules> => ({
  'atlassian-api-token': {
    finds: [
      {
        text: `curl --user me@shop.example:${token('ATATT3xFfGF0')} https://shop.atlassian.net/rest/api/3/myself`,
        token: token('ATATT3xFfGF0'),
      },
      { text: `JIRA_API_TOKEN=${token('ATATT3xFfGF0')}`, token: token('ATATT3xFfGF0') },
    ],
    ignores: ['ATATT3xFfGF0_your_token=00000000', sample('ATATT3xFfGF0', 100)],
  },
  'atlassian-access-token': {
    finds: [
      {
        text: `git clone https://x-token-auth:${token('ATCTT3xFfGN0')}@bitbucket.org/shop/site.git`,
        token: token('ATCTT3xFfGN0'),
      },
    ],
    ignores: [sample('ATCTT3xFfGN0', 80)],
  },
  'atlassian-trello-token': {
    finds: [{ text: `https://api.trello.com/1/members/me?key=1&token=${trello()}`, token: trello() }],
    ignores: [sample('ATTA', 40, 'hex')],
  },
});
