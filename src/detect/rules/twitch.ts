// Twitch: https://dev.twitch.tv/docs/authentication/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Twitch', {
  'twitch-access-token': {
    kind: 'named',
    title: 'Twitch access token or chat password',
    keywords: ['twitch', 'tmi.client', 'irc.chat.twitch'],
    pattern: /(?:oauth:)?(?=[a-z]{0,29}\d)[0-9a-z]{30}/,
    // The client's id is public, and its secret has a rule of its own.
    name: /^(?!.*client.?(?:id|secret)).*(?:token|oauth|pass|auth|bearer)/,
    variable: 'TWITCH_ACCESS_TOKEN',
    revoke: 'https://dev.twitch.tv/docs/authentication/revoke-tokens/',
  },
  'twitch-client-secret': {
    kind: 'named',
    title: 'Twitch client secret',
    keywords: ['twitch'],
    pattern: /(?=[a-z]{0,29}\d)[0-9a-z]{30}/,
    name: /secret/,
    variable: 'TWITCH_CLIENT_SECRET',
    revoke: 'https://dev.twitch.tv/docs/authentication/register-app/',
  },
});

const token = (): string => sample('', 30, 'lower');

export const proof = (): Proofs<typeof rules> => ({
  'twitch-access-token': {
    finds: [
      { text: `TWITCH_OAUTH_TOKEN=oauth:${token()}`, token: `oauth:${token()}` },
      {
        text: `const client = new tmi.Client({\n  identity: {\n    username: 'bot',\n    password: 'oauth:${token()}',\n  },\n});`,
        token: `oauth:${token()}`,
      },
      { text: `twitch:\n  access_token: ${token()}`, token: token() },
    ],
    ignores: [`TWITCH_CLIENT_ID=${token()}`, `access_token: ${token()}`, 'TWITCH_TOKEN=oauth:yourtoken'],
  },
  'twitch-client-secret': {
    finds: [
      { text: `TWITCH_CLIENT_SECRET="${token()}"`, token: token() },
      { text: `{ "twitch": { "clientSecret": "${token()}" } }`, token: token() },
    ],
    ignores: [`TWITCH_CLIENT_ID=${token()}`, `clientSecret: "${token()}"`],
  },
});
