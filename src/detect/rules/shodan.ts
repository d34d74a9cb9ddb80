// Shodan: https://help.shodan.io/the-basics/what-is-shodan
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Shodan', {
  'shodan-api-key': {
    kind: 'named',
    title: 'Shodan API key',
    keywords: ['shodan'],
    pattern: /(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/,
    name: /key|token|^(?:shodan\.)?(?:Shodan|Client)$/,
    variable: 'SHODAN_API_KEY',
    revoke: 'https://help.shodan.io/the-basics/what-is-shodan',
  },
});

const key = (): string => sample('', 32);

export const proof = (): Proofs<typeof rules> => ({
  'shodan-api-key': {
    finds: [
      { text: `SHODAN_API_KEY=${key()}`, token: key() },
      { text: `api = shodan.Shodan("${key()}")`, token: key() },
      { text: `curl "https://api.shodan.io/shodan/host/1.1.1.1?key=${key()}"`, token: key() },
      { text: `shodan:\n  key: ${key()}`, token: key() },
    ],
    ignores: [`shodan_scan = "${key()}"`, 'SHODAN_API_KEY=YOUR_API_KEY'],
  },
});
