// Apple accounts and fastlane: https://support.apple.com/en-us/102654
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Apple', {
  'apple-app-specific-password': {
    kind: 'shaped',
    title: 'Apple app-specific password',
    keywords: [
      'specific_password',
      'specific-password',
      'specificpassword',
      'apple_password',
      'apple_id_password',
      'appleidpassword',
      'appleidpass',
      'fastlane_password',
      'ac_password',
    ],
    lead: 48,
    pattern:
      /(?<![A-Za-z_-])[A-Za-z_-]{4,48}["'`]?\s{0,3}[:=]\s{0,3}["'`]?(?<value>(?!abcd-efgh|xxxx)[a-z]{4}-[a-z]{4}-[a-z]{4}-[a-z]{4})/,
    notBefore: '-',
    variable: 'FASTLANE_APPLE_APPLICATION_SPECIFIC_PASSWORD',
    revoke: 'https://support.apple.com/en-us/102654',
  },
  'apple-notary-password': {
    kind: 'shaped',
    title: 'Apple app-specific password given to notarytool or altool',
    keywords: ['notarytool ', 'altool '],
    pattern:
      /(?:notary|al)tool [^;&|]{0,240}(?:--password|-p) ["']?(?<value>(?!abcd-efgh|xxxx)[a-z]{4}-[a-z]{4}-[a-z]{4}-[a-z]{4})/,
    notBefore: '-',
    variable: 'AC_PASSWORD',
    revoke: 'https://support.apple.com/en-us/102654',
  },
  'apple-fastlane-session': {
    kind: 'shaped',
    title: 'Apple session cookie (fastlane)',
    keywords: ['!ruby/object:http::cookie'],
    pattern:
      /!ruby\/object:HTTP::Cookie(?:\s|\\n){1,8}name: (?:myacinfo|DES[0-9a-f]{8,64})(?:\s|\\n){1,8}value: (?<value>[A-Za-z0-9+/=_-]{40,4000})/,
    longest: 4200,
    variable: 'FASTLANE_SESSION',
    revoke: 'https://docs.fastlane.tools/getting-started/ios/authentication/',
  },
});

const password = (): string =>
  [1, 2, 3, 4].map((seed) => sample('', 4, 'base32', seed).toLowerCase().replace(/\d/g, 'q')).join('-');
const cookie = (): string => sample('DAWTKN', 300);

export const proof = (): Proofs<typeof rules> => ({
  'apple-app-specific-password': {
    finds: [
      { text: `FASTLANE_APPLE_APPLICATION_SPECIFIC_PASSWORD=${password()}`, token: password() },
      { text: `"appleIdPassword": "${password()}"`, token: password() },
    ],
    ignores: [
      'FASTLANE_APPLE_APPLICATION_SPECIFIC_PASSWORD=xxxx-xxxx-xxxx-xxxx',
      'appleIdPassword: "@keychain:AC_PASSWORD"',
      `name = "${password()}"`,
    ],
  },
  'apple-notary-password': {
    finds: [
      {
        text: `xcrun notarytool submit shop.zip --apple-id "me@shop.example" --password ${password()} --wait`,
        token: password(),
      },
      {
        text: `xcrun altool --notarize-app \\\n  -u me@shop.example \\\n  -p "${password()}"`,
        token: password(),
      },
    ],
    ignores: ['xcrun altool -u me -p "@keychain:AC_PASSWORD"', `xcrun notarytool log ${password()}`],
  },
  'apple-fastlane-session': {
    finds: [
      {
        text: `FASTLANE_SESSION='---\\n- !ruby/object:HTTP::Cookie\\n  name: myacinfo\\n  value: ${cookie()}\\n  domain: apple.com'`,
        token: cookie(),
      },
      {
        text: `---\n- !ruby/object:HTTP::Cookie\n  name: DES${sample('', 32, 'hex')}\n  value: ${cookie()}\n`,
        token: cookie(),
      },
    ],
    ignores: ['- !ruby/object:HTTP::Cookie\n  name: myacinfo\n  value: x'],
  },
});
