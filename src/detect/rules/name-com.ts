// Name.com: https://www.name.com/api-docs
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Name.com', {
  'name-com-api-token': {
    kind: 'named',
    title: 'Name.com API token',
    keywords: ['namecom', 'name_com', 'name-com', 'api.name.com', 'api.dev.name.com'],
    pattern: /[0-9a-f]{40}/,
    name: /token|key|pass|secret/,
    variable: 'NAMECOM_API_TOKEN',
    revoke: 'https://www.name.com/account/settings/api',
  },
});

const token = (): string => sample('', 40, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'name-com-api-token': {
    finds: [
      { text: `NAMECOM_API_TOKEN=${token()}`, token: token() },
      { text: `const api = 'https://api.name.com/v4';\nconst apiToken = '${token()}';`, token: token() },
    ],
    ignores: [`const host = 'username.com';\nconst apiToken = '${token()}';`, `namecom_commit: ${token()}`],
  },
});
