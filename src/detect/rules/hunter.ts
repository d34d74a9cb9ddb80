// Hunter: https://hunter.io/api-documentation/v2#authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Hunter', {
  'hunter-api-key': {
    kind: 'named',
    title: 'Hunter API key',
    keywords: ['hunter.io', 'hunter_api', 'hunter_io', 'hunterio', 'hunter-api', 'hunterapi', 'hunter_key'],
    pattern: /[0-9a-f]{40}/,
    variable: 'HUNTER_API_KEY',
    revoke: 'https://hunter.io/api-documentation/v2#authentication',
  },
});

const key = (): string => sample('', 40, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'hunter-api-key': {
    finds: [
      { text: `HUNTER_API_KEY=${key()}`, token: key() },
      { text: `fetch('https://api.hunter.io/v2/domain-search?domain=a.com&api_key=${key()}')`, token: key() },
      { text: `# hunter.io\napi_key: ${key()}`, token: key() },
    ],
    ignores: [`hunter_io_sha = "${key()}"`, `hunter.key = "bounty"`, `api_key: ${key()}`],
  },
});
