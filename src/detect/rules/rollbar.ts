// Rollbar: https://docs.rollbar.com/docs/project-access-tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.rollbar.com/docs/project-access-tokens';

export const rules = issuedBy('Rollbar', {
  'rollbar-access-token': {
    kind: 'named',
    title: 'Rollbar access token',
    keywords: ['rollbar'],
    pattern: /[0-9a-f]{32}|[0-9a-f]{64,128}/,
    name: /^(?!.*client).*(?:token|key|secret|post_server_item|rollbar\.init)/,
    variable: 'ROLLBAR_ACCESS_TOKEN',
    revoke,
  },
  'rollbar-client-token': {
    kind: 'named',
    title: 'Rollbar client token',
    keywords: ['rollbar', 'post_client_item'],
    pattern: /[0-9a-f]{32}|[0-9a-f]{64,128}/,
    name: /client/,
    // It is shipped to browsers, and only reports errors.
    severity: 'low',
    variable: 'ROLLBAR_CLIENT_TOKEN',
    revoke,
  },
});

const token = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'rollbar-access-token': {
    finds: [
      { text: `ROLLBAR_ACCESS_TOKEN=${token()}`, token: token() },
      { text: `Rollbar.configure do |config|\n  config.access_token = '${token()}'\nend`, token: token() },
      { text: `rollbar.init('${token()}', environment='production')`, token: token() },
      { text: `curl -H "X-Rollbar-Access-Token: ${token()}"`, token: token() },
    ],
    ignores: [`rollbar_code_version = "${token()}"`, 'ROLLBAR_ACCESS_TOKEN=POST_SERVER_ITEM_ACCESS_TOKEN'],
  },
  'rollbar-client-token': {
    finds: [
      { text: `NEXT_PUBLIC_ROLLBAR_CLIENT_TOKEN=${token()}`, token: token() },
      { text: `"post_client_item": "${token()}"`, token: token() },
    ],
    ignores: [`ROLLBAR_ACCESS_TOKEN=${token()}`],
  },
});
