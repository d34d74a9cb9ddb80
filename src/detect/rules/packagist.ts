// Private Packagist: https://packagist.com/docs/composer-authentication
import { crc32, hex32 } from '../checksum.ts';
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://packagist.com/docs/composer-authentication';

/** The last eight characters are the CRC-32 of all before them. */
const checksum = (token: string): boolean => hex32(crc32(token.slice(0, -8))) === token.slice(-8);

export const rules = issuedBy('Packagist', {
  'packagist-token': {
    kind: 'shaped',
    title: 'Private Packagist user or organization token',
    keywords: ['packagist_'],
    pattern: /packagist_[a-z]{3}_[0-9a-f]{68}/,
    check: checksum,
    variable: 'PACKAGIST_TOKEN',
    revoke,
  },
  'packagist-legacy-token': {
    kind: 'named',
    title: 'Private Packagist token without a prefix',
    keywords: ['packagist'],
    pattern: /[0-9a-f]{60}/,
    name: /token|pass|key|secret|repo\./,
    variable: 'PACKAGIST_TOKEN',
    revoke,
  },
});

/** A token whose checksum holds. */
function token(prefix: string): string {
  const body = sample(prefix, 60, 'hex');
  return body + hex32(crc32(body));
}

const legacy = (): string => sample('', 60, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'packagist-token': {
    finds: [
      { text: `PACKAGIST_TOKEN=${token('packagist_out_')}`, token: token('packagist_out_') },
      {
        text: `composer config --global --auth http-basic.repo.packagist.com shop ${token('packagist_uut_')}`,
        token: token('packagist_uut_'),
      },
      { text: `"password": "${token('packagist_ort_')}"`, token: token('packagist_ort_') },
    ],
    ignores: [sample('packagist_out_', 40, 'hex'), 'packagist_out_token'],
  },
  'packagist-legacy-token': {
    finds: [
      {
        text: `{"http-basic": {"repo.packagist.com": {"username": "shop", "password": "${legacy()}"}}}`,
        token: legacy(),
      },
      { text: `PACKAGIST_TOKEN=${legacy()}`, token: legacy() },
    ],
    ignores: [`packagist_dist_sha = "${legacy()}"`, `password: ${legacy()}`],
  },
});
