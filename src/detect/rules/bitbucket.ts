// Bitbucket: https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/
import { crc32, hex32 } from '../checksum.ts';
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Bitbucket', {
  'bitbucket-app-password': {
    kind: 'shaped',
    title: 'Bitbucket app password',
    keywords: ['atbb'],
    pattern: /ATBB[A-Za-z0-9]{24}[0-9A-Fa-f]{8}/,
    check: (token) => hex32(crc32(token.slice(0, -8))) === token.slice(-8).toLowerCase(),
    variable: 'BITBUCKET_APP_PASSWORD',
    revoke: 'https://support.atlassian.com/bitbucket-cloud/docs/revoke-an-app-password/',
  },
  'bitbucket-http-token': {
    kind: 'shaped',
    title: 'Bitbucket Data Center HTTP access token',
    keywords: ['bbdc-'],
    pattern: /BBDC-[MNO][A-Za-z0-9+/]{43}/,
    variable: 'BITBUCKET_TOKEN',
    revoke: 'https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html',
  },
});

/** An app password whose checksum holds. */
function password(): string {
  const body = sample('ATBB', 24);
  return body + hex32(crc32(body)).toUpperCase();
}

export const proof = (): Proofs<typeof rules> => ({
  'bitbucket-app-password': {
    finds: [
      { text: `git clone https://shop:${password()}@bitbucket.org/shop/site.git`, token: password() },
      { text: `BITBUCKET_APP_PASSWORD="${password()}"`, token: password() },
    ],
    ignores: [sample('ATBB', 20)],
  },
  'bitbucket-http-token': {
    finds: [
      {
        text: `Authorization: Bearer ${sample('BBDC-MD', 42, 'base64')}`,
        token: sample('BBDC-MD', 42, 'base64'),
      },
    ],
    ignores: [sample('BBDC-MD', 10)],
  },
});
