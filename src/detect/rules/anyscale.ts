// Anyscale: https://docs.anyscale.com/reference/quickstart-cli
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.anyscale.com/reference/quickstart-cli';

export const rules = issuedBy('Anyscale', {
  'anyscale-api-key': {
    kind: 'shaped',
    title: 'Anyscale Endpoints API key',
    keywords: ['esecret_'],
    pattern: /esecret_[A-Za-z0-9]{24,40}/,
    variable: 'ANYSCALE_API_KEY',
    revoke,
  },
  'anyscale-cli-token': {
    kind: 'shaped',
    title: 'Anyscale command line token',
    keywords: ['aph0_'],
    pattern: /aph0_[A-Za-z0-9_-]{80,200}/,
    variable: 'ANYSCALE_CLI_TOKEN',
    revoke,
  },
});

const key = (): string => sample('esecret_', 26, 'lower');
const token = (): string => sample('aph0_', 107, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'anyscale-api-key': {
    finds: [
      { text: `ANYSCALE_API_KEY=${key()}`, token: key() },
      { text: `openai.api_key = "${key()}"`, token: key() },
      { text: `"anyscale": { "apiKey": "${key()}" }`, token: key() },
    ],
    ignores: ['ANYSCALE_API_KEY=esecret_...', 'esecret_yourAuthTokenHere'],
  },
  'anyscale-cli-token': {
    finds: [
      { text: `export ANYSCALE_CLI_TOKEN=${token()}`, token: token() },
      { text: `{"cli_token": "${token()}"}`, token: token() },
    ],
    ignores: ['ANYSCALE_CLI_TOKEN=aph0_<token>'],
  },
});
