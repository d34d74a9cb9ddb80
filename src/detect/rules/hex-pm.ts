// Hex, the package manager of Elixir and Erlang: https://hex.pm/docs/publish
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Hex', {
  'hex-pm-api-key': {
    kind: 'named',
    title: 'Hex API or organization key',
    keywords: [
      'hex_api_key',
      'hex_key',
      'hex_auth_key',
      'hex_organization_key',
      'hex.pm',
      'hexpm',
      'mix hex',
    ],
    pattern: /[0-9a-f]{32}/,
    name: /key|token|auth/,
    variable: 'HEX_API_KEY',
    revoke: 'https://hexdocs.pm/hex/Mix.Tasks.Hex.User.html',
  },
});

const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'hex-pm-api-key': {
    finds: [
      { text: `HEX_API_KEY=${key()} mix hex.publish --yes`, token: key() },
      { text: `mix hex.organization auth shop --key ${key()}`, token: key() },
      { text: `curl https://hex.pm/api/keys -H "Authorization: ${key()}"`, token: key() },
    ],
    ignores: [`hexpm_checksum = "${key()}"`, `api_key = "${key()}"`],
  },
});
