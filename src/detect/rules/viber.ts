// Viber: https://developers.viber.com/docs/api/rest-bot-api/#authentication-token
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Viber', {
  'viber-auth-token': {
    kind: 'named',
    title: 'Viber bot authentication token',
    keywords: ['viber'],
    pattern: /[0-9a-f]{16}-[0-9a-f]{16}-[0-9a-f]{16}/,
    // The value says enough: whatever it is given to, it is a token.
    name: /^/,
    variable: 'VIBER_AUTH_TOKEN',
    revoke: 'https://developers.viber.com/docs/api/rest-bot-api/#authentication-token',
  },
});

const token = (): string => [1, 2, 3].map((seed) => sample('', 16, 'hex', seed)).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'viber-auth-token': {
    finds: [
      { text: `VIBER_AUTH_TOKEN=${token()}`, token: token() },
      { text: `curl -H "X-Viber-Auth-Token: ${token()}" https://chatapi.viber.com/pa/send`, token: token() },
      {
        text: `viber = Api(BotConfiguration(\n  name='shop',\n  auth_token='${token()}'\n))`,
        token: token(),
      },
    ],
    ignores: [`auth_token = '${token()}'`, 'VIBER_AUTH_TOKEN=YOUR_AUTH_TOKEN_HERE'],
  },
});
