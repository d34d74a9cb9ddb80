// Webex: https://developer.webex.com/docs/getting-started
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const keywords = ['webex', 'ciscospark', 'cisco_spark', 'spark_token', 'sparktoken'];

export const rules = issuedBy('Webex', {
  'webex-access-token': {
    kind: 'named',
    title: 'Webex bot, personal or integration access token',
    keywords,
    pattern: /[A-Za-z0-9]{60,70}_[A-Za-z0-9]{4}_[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    // The value says enough: whatever it is given to, it is a token.
    name: /^/,
    variable: 'WEBEX_ACCESS_TOKEN',
    revoke: 'https://developer.webex.com/docs/bots',
  },
  'webex-client-secret': {
    kind: 'named',
    title: 'Webex integration client secret',
    keywords,
    pattern: /[0-9a-f]{64}/,
    name: /secret/,
    variable: 'WEBEX_CLIENT_SECRET',
    revoke: 'https://developer.webex.com/docs/integrations',
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');
const token = (): string => [sample('', 64), 'PF84', uuid()].join('_');
const secret = (): string => sample('', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'webex-access-token': {
    finds: [
      { text: `WEBEX_ACCESS_TOKEN=${token()}`, token: token() },
      { text: `from webexteamssdk import WebexTeamsAPI\n\nbearer = "${token()}"`, token: token() },
      { text: `{ "ciscospark": { "credentials": "${token()}" } }`, token: token() },
    ],
    ignores: [`token = "${token()}"`, `webex_org = "${uuid()}"`],
  },
  'webex-client-secret': {
    finds: [
      { text: `WEBEX_CLIENT_SECRET=${secret()}`, token: secret() },
      { text: `webex:\n  clientSecret: ${secret()}`, token: secret() },
    ],
    ignores: [`webex_checksum = "${secret()}"`, `clientSecret: ${secret()}`],
  },
});
