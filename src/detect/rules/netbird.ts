// NetBird: https://docs.netbird.io/manage/public-api
import { base62, crc32 } from '../checksum.ts';
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

/** The last six characters are the CRC-32 of the thirty before them, in base 62. */
const checksum = (token: string): boolean => base62(crc32(token.slice(4, -6)), 6) === token.slice(-6);

export const rules = issuedBy('NetBird', {
  'netbird-access-token': {
    kind: 'shaped',
    title: 'NetBird personal access token',
    keywords: ['nbp_'],
    pattern: /nbp_[A-Za-z0-9]{36}/,
    check: checksum,
    variable: 'NB_PAT',
    revoke: 'https://docs.netbird.io/manage/public-api',
  },
  'netbird-setup-key': {
    kind: 'named',
    title: 'NetBird setup key',
    keywords: ['netbird', 'nb_setup_key'],
    pattern: /[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}/,
    name: /key/,
    variable: 'NB_SETUP_KEY',
    revoke: 'https://docs.netbird.io/manage/peers/register-machines-using-setup-keys',
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'upperHex')).join('-');

/** A personal access token whose checksum holds. */
function token(): string {
  const secret = sample('', 30);
  return `nbp_${secret}${base62(crc32(secret), 6)}`;
}

export const proof = (): Proofs<typeof rules> => ({
  'netbird-access-token': {
    finds: [
      { text: `NB_PAT=${token()}`, token: token() },
      { text: `curl https://api.netbird.io/api/peers -H 'Authorization: Token ${token()}'`, token: token() },
    ],
    ignores: ['NB_PAT=nbp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', sample('nbp_', 20)],
  },
  'netbird-setup-key': {
    finds: [
      { text: `NB_SETUP_KEY=${uuid()}`, token: uuid() },
      { text: `netbird up --setup-key ${uuid()}`, token: uuid() },
    ],
    ignores: [`netbird_account_id = "${uuid()}"`, 'netbird up --setup-key <SETUP KEY>'],
  },
});
