// Gandi: https://docs.gandi.net/en/managing_an_organization/organizations/personal_access_token.html
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Gandi', {
  'gandi-personal-access-token': {
    kind: 'named',
    title: 'Gandi personal access token',
    keywords: ['gandi', 'gandiv5'],
    pattern: /[0-9a-f]{40}/,
    name: /token|key|pat|auth/,
    variable: 'GANDI_PERSONAL_ACCESS_TOKEN',
    revoke: 'https://docs.gandi.net/en/managing_an_organization/organizations/personal_access_token.html',
  },
  'gandi-api-key': {
    kind: 'named',
    title: 'Gandi API key',
    keywords: ['gandi', 'gandiv5'],
    pattern: /(?=[a-z0-9]{0,23}[A-Z])(?=[A-Za-z]{0,23}\d)[A-Za-z0-9]{24}/,
    name: /key|token/,
    variable: 'GANDIV5_API_KEY',
    revoke: 'https://api.gandi.net/docs/authentication/',
  },
});

const token = (): string => sample('', 40, 'hex');
const key = (): string => sample('', 24);

export const proof = (): Proofs<typeof rules> => ({
  'gandi-personal-access-token': {
    finds: [
      { text: `GANDI_PERSONAL_ACCESS_TOKEN=${token()}`, token: token() },
      { text: `provider "gandi" {\n  personal_access_token = "${token()}"\n}`, token: token() },
    ],
    ignores: [`gandi_commit = "${token()}"`, `access_token = "${token()}"`],
  },
  'gandi-api-key': {
    finds: [
      { text: `GANDIV5_API_KEY=${key()}`, token: key() },
      {
        text: `curl -H 'Authorization: Apikey ${key()}' https://api.gandi.net/v5/livedns/domains`,
        token: key(),
      },
    ],
    ignores: [`gandi_sharing = "${key()}"`, 'GANDI_API_KEY=your-api-key'],
  },
});
