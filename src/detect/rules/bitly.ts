// Bitly: https://dev.bitly.com/docs/getting-started/authentication/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Bitly', {
  'bitly-access-token': {
    kind: 'named',
    title: 'Bitly access token or client secret',
    keywords: ['bitly', 'bit.ly', 'bit_ly'],
    pattern: /[0-9a-f]{40}/,
    variable: 'BITLY_ACCESS_TOKEN',
    revoke:
      'https://support.bitly.com/hc/en-us/articles/230647907-How-do-I-generate-an-OAuth-access-token-for-the-Bitly-API',
  },
});

const token = (): string => sample('', 40, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'bitly-access-token': {
    finds: [
      { text: `BITLY_ACCESS_TOKEN=${token()}`, token: token() },
      { text: `const bitly = new BitlyClient({ accessToken: '${token()}' });`, token: token() },
      { text: `url = "https://api-ssl.bitly.com/v4/shorten"\ntoken = "${token()}"`, token: token() },
    ],
    ignores: [`bitly_link = "${token()}"`, `token = "${token()}"`],
  },
});
