// IPinfo: https://ipinfo.io/developers
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('IPinfo', {
  'ipinfo-token': {
    kind: 'named',
    title: 'IPinfo access token',
    keywords: ['ipinfo'],
    pattern: /[0-9a-f]{14}/,
    name: /key|token|^(?:IPinfoWrapper|(?:ipinfo\.)?getHandler)$/,
    variable: 'IPINFO_TOKEN',
    revoke: 'https://ipinfo.io/developers',
  },
});

const token = (): string => sample('', 14, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'ipinfo-token': {
    finds: [
      { text: `IPINFO_TOKEN=${token()}`, token: token() },
      { text: `curl "https://ipinfo.io/8.8.8.8?token=${token()}"`, token: token() },
      { text: `const ipinfo = new IPinfoWrapper('${token()}');`, token: token() },
      { text: `handler = ipinfo.getHandler('${token()}')`, token: token() },
    ],
    ignores: [`ipinfo_asn = "${token()}"`, 'IPINFO_TOKEN=$TOKEN'],
  },
});
