// MaxMind: https://support.maxmind.com/hc/en-us/articles/4407116112539-Using-License-Keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://support.maxmind.com/hc/en-us/articles/4407116112539-Using-License-Keys';

export const rules = issuedBy('MaxMind', {
  'maxmind-license-key': {
    kind: 'shaped',
    title: 'MaxMind license key',
    keywords: ['_mmk'],
    pattern: /[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk/,
    lead: 36,
    longest: 40,
    variable: 'MAXMIND_LICENSE_KEY',
    revoke,
  },
  'maxmind-license-key-classic': {
    kind: 'named',
    title: 'MaxMind license key (classic)',
    keywords: ['maxmind', 'geoipupdate', 'geolite'],
    pattern: /(?=[A-Za-z]{0,15}\d)[A-Za-z0-9]{16}/,
    name: /key|token/,
    variable: 'MAXMIND_LICENSE_KEY',
    revoke,
  },
});

const key = (): string => [sample('', 6), sample('', 29), 'mmk'].join('_');
const classicKey = (): string => sample('', 16);

export const proof = (): Proofs<typeof rules> => ({
  'maxmind-license-key': {
    finds: [
      { text: `GEOIPUPDATE_LICENSE_KEY=${key()}`, token: key() },
      { text: `AccountID 123456\nLicenseKey ${key()}\nEditionIDs GeoLite2-City`, token: key() },
      {
        text: `curl -u 123456:${key()} https://download.maxmind.com/geoip/databases/GeoLite2-City/download`,
        token: key(),
      },
    ],
    ignores: ['LicenseKey YOUR_LICENSE_KEY_mmk', sample('', 40)],
  },
  'maxmind-license-key-classic': {
    finds: [
      { text: `MAXMIND_LICENSE_KEY=${classicKey()}`, token: classicKey() },
      {
        text: `https://download.maxmind.com/app/geoip_download?edition_id=GeoLite2-City&license_key=${classicKey()}&suffix=tar.gz`,
        token: classicKey(),
      },
    ],
    ignores: [`maxmind_build = "${classicKey()}"`, 'MAXMIND_LICENSE_KEY=YOUR_LICENSE_KEY'],
  },
});
