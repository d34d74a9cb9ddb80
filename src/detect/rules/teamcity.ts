// TeamCity: https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('TeamCity', {
  'teamcity-access-token': {
    kind: 'shaped',
    title: 'TeamCity access token',
    // The base64 of `{"typ": "TCV2"}`.
    keywords: ['eyj0exaioiaivenwmij9'],
    pattern: /eyJ0eXAiOiAiVENWMiJ9\.[A-Za-z0-9_-]{20,64}\.[A-Za-z0-9_-]{40,64}={0,2}/,
    notBefore: '-',
    variable: 'TEAMCITY_TOKEN',
    revoke:
      'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens',
  },
});

const token = (): string =>
  [btoa(['{"typ": "TC', '2"}'].join('V')), sample('', 36, 'base64url'), sample('', 48, 'base64url')].join(
    '.',
  );

export const proof = (): Proofs<typeof rules> => ({
  'teamcity-access-token': {
    finds: [
      { text: `TEAMCITY_TOKEN=${token()}`, token: token() },
      {
        text: `curl -H "Authorization: Bearer ${token()}" https://teamcity.shop.internal/app/rest/server`,
        token: token(),
      },
    ],
    ignores: [token().slice(0, 40), [btoa('{"alg":"none"}'), sample('', 36), sample('', 48)].join('.')],
  },
});
