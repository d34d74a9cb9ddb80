// Gitea, and Forgejo after it: https://docs.gitea.com/development/api-usage
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Gitea', {
  'gitea-access-token': {
    kind: 'named',
    title: 'Gitea or Forgejo access token',
    keywords: ['gitea', 'forgejo', 'codeberg'],
    pattern: /[0-9a-f]{40}/,
    name: /token|pass|secret|auth/,
    variable: 'GITEA_TOKEN',
    revoke: 'https://docs.gitea.com/development/api-usage#generating-and-listing-api-tokens',
  },
  'gitea-runner-token': {
    kind: 'named',
    title: 'Gitea or Forgejo runner registration token',
    keywords: ['gitea', 'forgejo'],
    pattern: /(?=[a-z0-9]{0,39}[A-Z])(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{40}/,
    name: /registration|runner/,
    variable: 'GITEA_RUNNER_REGISTRATION_TOKEN',
    revoke: 'https://docs.gitea.com/usage/actions/act-runner#obtain-a-registration-token',
  },
  'gitea-oauth-secret': {
    kind: 'shaped',
    title: 'Gitea or Forgejo OAuth2 client secret',
    keywords: ['gto_'],
    pattern: /gto_[a-z2-7]{52,56}/,
    variable: 'GITEA_CLIENT_SECRET',
    revoke: 'https://docs.gitea.com/development/oauth2-provider',
  },
});

const token = (): string => sample('', 40, 'hex');
const runner = (): string => sample('', 40);
const oauth = (): string => sample('gto_', 52, 'base32').toLowerCase();

export const proof = (): Proofs<typeof rules> => ({
  'gitea-access-token': {
    finds: [
      { text: `GITEA_TOKEN=${token()}`, token: token() },
      { text: `provider "gitea" {\n  token = "${token()}"\n}`, token: token() },
      { text: `forgejo:\n  access_token: ${token()}`, token: token() },
      { text: `curl -H "Authorization: token ${token()}" https://codeberg.org/api/v1/user`, token: token() },
    ],
    ignores: [`# gitea 1.21\ncommit: ${token()}`, `gitea_revision = "${token()}"`],
  },
  'gitea-runner-token': {
    finds: [
      { text: `GITEA_RUNNER_REGISTRATION_TOKEN=${runner()}`, token: runner() },
      { text: `forgejo-runner register --registration-token ${runner()}`, token: runner() },
    ],
    ignores: ['GITEA_RUNNER_REGISTRATION_TOKEN=<registration token>', `gitea_avatar = "${runner()}"`],
  },
  'gitea-oauth-secret': {
    finds: [
      { text: `client_secret: ${oauth()}`, token: oauth() },
      { text: `GITEA_CLIENT_SECRET="${oauth()}"`, token: oauth() },
    ],
    ignores: [oauth().slice(0, 30), 'gto_secret'],
  },
});
