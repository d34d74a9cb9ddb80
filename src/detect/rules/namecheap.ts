// Namecheap: https://www.namecheap.com/support/api/intro/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Namecheap', {
  'namecheap-api-key': {
    kind: 'named',
    title: 'Namecheap API key or dynamic DNS password',
    keywords: ['namecheap'],
    pattern: /[0-9a-f]{32}/,
    name: /key|token|secret|pass/,
    variable: 'NAMECHEAP_API_KEY',
    revoke: 'https://www.namecheap.com/support/api/intro/',
  },
});

const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'namecheap-api-key': {
    finds: [
      { text: `NAMECHEAP_API_KEY=${key()}`, token: key() },
      {
        text: `https://api.namecheap.com/xml.response?ApiUser=shop&ApiKey=${key()}&UserName=shop`,
        token: key(),
      },
      { text: `dns_namecheap_api_key = ${key()}`, token: key() },
    ],
    ignores: [`namecheap_page_md5 = "${key()}"`, `api_key = "${key()}"`],
  },
});
