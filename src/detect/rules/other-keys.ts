// Private keys that stand in no PEM armour: of tunnels, of .NET (https://www.w3.org/TR/xmldsig-core1), of chains.
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('', {
  'openvpn-static-key': {
    kind: 'shaped',
    title: 'OpenVPN static key',
    keywords: ['-----begin openvpn static key'],
    pattern:
      /-----BEGIN OpenVPN Static key V1-----(?:\\[nrt]|[\s"'`+,.#*]){1,60}[0-9a-f]{32}[0-9a-f\s\\nr"'`+,.#*]{400,1200}-----END OpenVPN Static key V1-----/,
    longest: 1_600,
    variable: '',
    revoke: 'https://openvpn.net/community-docs/static-key-mini-howto.html',
  },
  'rsa-xml-private-key': {
    kind: 'shaped',
    title: 'RSA private key in XML',
    keywords: ['<rsakeyvalue>'],
    // The public half of it has a modulus and an exponent only.
    pattern:
      /<RSAKeyValue>\s{0,80}<Modulus>[A-Za-z0-9+/=\s]{80,1600}<\/Modulus>[A-Za-z0-9+/=\s<>]{10,8000}<(?:P|D|InverseQ)>[A-Za-z0-9+/=\s]{40,1600}<[A-Za-z0-9+/=\s<>]{0,4000}<\/RSAKeyValue>/,
    longest: 8_192,
    variable: '',
    revoke: 'https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.toxmlstring',
  },
  'ethereum-private-key': {
    kind: 'shaped',
    title: 'Private key of an Ethereum account',
    keywords: ['accounts', 'wallet(', 'privatekeytoaccount(', '--private-key'],
    pattern:
      /(?:accounts["']?\s{0,4}[:=]\s{0,4}\[\s{0,40}|(?:Wallet|privateKeyToAccount)\(\s{0,8}|--private-key[ =])["'`]?(?<value>(?:0x)?[0-9a-fA-F]{64})(?=["'`\s]|$)/,
    variable: 'PRIVATE_KEY',
    revoke: 'https://ethereum.org/developers/docs/accounts/',
  },
});

const lines = (): string => Array.from({ length: 16 }, (_, seed) => sample('', 32, 'hex', seed)).join('\n');
const openvpn = (): string =>
  ['-----BEGIN OpenVPN Static', ' key V1-----\n', lines(), '\n-----END OpenVPN Static key V1-----'].join('');
const element = (name: string, length: number): string =>
  `<${name}>${sample('', length, 'base64', name.length)}=</${name}>`;
const xml = (): string =>
  `<RSAKeyValue>${element('Modulus', 343)}<Exponent>AQAB</Exponent>${element('P', 171)}${element('Q', 171)}${element('InverseQ', 171)}${element('D', 343)}</RSAKeyValue>`;
const account = (): string => `0x${sample('', 64, 'hex')}`;

export const proof = (): Proofs<typeof rules> => ({
  'openvpn-static-key': {
    finds: [{ text: `#\n# 2048 bit OpenVPN static key\n#\n${openvpn()}\n`, token: openvpn() }],
    ignores: ['-----BEGIN OpenVPN Static key V1-----\n...\n-----END OpenVPN Static key V1-----'],
  },
  'rsa-xml-private-key': {
    finds: [{ text: `<signing>${xml()}</signing>`, token: xml() }],
    ignores: [
      `<RSAKeyValue>${element('Modulus', 343)}<Exponent>AQAB</Exponent></RSAKeyValue>`,
      '<RSAKeyValue><Modulus>…</Modulus><Exponent>AQAB</Exponent><D>…</D></RSAKeyValue>',
    ],
  },
  'ethereum-private-key': {
    finds: [
      { text: `mainnet: { url: RPC, accounts: ["${account()}"] }`, token: account() },
      { text: `const owner = new ethers.Wallet("${account()}", provider);`, token: account() },
      { text: `cast send 0x00 "mint()" --private-key ${account()}`, token: account() },
    ],
    ignores: [
      'accounts: [process.env.PRIVATE_KEY]',
      `const accounts = ["0x${sample('', 40, 'hex')}"];`,
      `transactions: ["${account()}"]`,
    ],
  },
});
