// Sendbird: https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Sendbird', {
  'sendbird-api-token': {
    kind: 'named',
    title: 'Sendbird API token',
    keywords: ['sendbird'],
    pattern: /[0-9a-f]{40}/,
    name: /token|key|secret/,
    variable: 'SENDBIRD_API_TOKEN',
    revoke:
      'https://sendbird.com/docs/chat/platform-api/v3/application/managing-secondary-api-tokens/revoke-a-secondary-api-token',
  },
});

const token = (): string => sample('', 40, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'sendbird-api-token': {
    finds: [
      { text: `SENDBIRD_API_TOKEN=${token()}`, token: token() },
      {
        text: `curl -H "Api-Token: ${token()}" https://api-APP.sendbird.com/v3/users`,
        token: token(),
      },
      { text: `{ "sendbird": { "masterApiToken": "${token()}" } }`, token: token() },
    ],
    ignores: [`sendbird_commit = "${token()}"`, 'SENDBIRD_API_TOKEN={api_token}'],
  },
});
