// CocoaPods Trunk: https://guides.cocoapods.org/making/getting-setup-with-trunk.html
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('CocoaPods', {
  'cocoapods-trunk-token': {
    kind: 'named',
    title: 'CocoaPods Trunk session token',
    keywords: ['cocoapods'],
    pattern: /[0-9a-f]{32}/,
    name: /token|password/,
    variable: 'COCOAPODS_TRUNK_TOKEN',
    revoke: 'https://guides.cocoapods.org/making/getting-setup-with-trunk.html',
  },
});

const token = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'cocoapods-trunk-token': {
    finds: [
      { text: `COCOAPODS_TRUNK_TOKEN=${token()}`, token: token() },
      { text: `machine trunk.cocoapods.org\n  login me@shop.example\n  password ${token()}`, token: token() },
    ],
    ignores: [`# cocoapods 1.15\nspec_checksum: ${token()}`, `password ${token()}`],
  },
});
