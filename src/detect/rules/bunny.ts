// bunny.net: https://docs.bunny.net/api-reference/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('bunny.net', {
  'bunny-api-key': {
    kind: 'named',
    title: 'bunny.net account API key',
    keywords: ['bunnycdn', 'bunny.net', 'bunnynet', 'bunny_', 'bunny-', 'bunnyway'],
    // Two UUIDs without anything between.
    pattern: /(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}){2}/,
    name: /key|token|secret|auth/,
    variable: 'BUNNY_API_KEY',
    revoke: 'https://support.bunny.net/hc/en-us/articles/360012168840-Where-do-I-find-my-API-key',
  },
  'bunny-storage-password': {
    kind: 'named',
    title: 'bunny.net storage zone password or Stream library key',
    keywords: ['bunnycdn', 'bunny.net', 'bunnynet', 'bunny_', 'bunny-', 'bunnyway'],
    pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}/,
    name: /key|pass|token|secret/,
    variable: 'BUNNY_STORAGE_PASSWORD',
    revoke: 'https://docs.bunny.net/storage/http',
  },
});

const grouped = (...lengths: number[]): string =>
  lengths.map((length, index) => sample('', length, 'hex', index)).join('-');
const key = (): string => grouped(8, 4, 4, 4, 12) + grouped(8, 4, 4, 4, 12);
const password = (): string => grouped(8, 4, 4, 12, 4, 4);

export const proof = (): Proofs<typeof rules> => ({
  'bunny-api-key': {
    finds: [
      { text: `BUNNY_API_KEY=${key()}`, token: key() },
      { text: `curl --url https://api.bunny.net/dnszone --header 'AccessKey: ${key()}'`, token: key() },
      { text: `provider "bunnynet" {\n  api_key = "${key()}"\n}`, token: key() },
    ],
    ignores: [`BUNNY_LIBRARY_GUID=${grouped(8, 4, 4, 4, 12)}`, `api_key = "${key()}"`],
  },
  'bunny-storage-password': {
    finds: [
      { text: `BUNNY_STORAGE_PASSWORD=${password()}`, token: password() },
      {
        text: `fetch('https://storage.bunnycdn.com/shop/a.png', { headers: { AccessKey: '${password()}' } });`,
        token: password(),
      },
    ],
    ignores: ['AccessKey: your-storage-zone-password', `bunny_video = "${password()}"`],
  },
});
