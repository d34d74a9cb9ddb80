// Reddit: https://github.com/reddit-archive/reddit/wiki/OAuth2
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Reddit', {
  'reddit-client-secret': {
    kind: 'named',
    title: 'Reddit client secret',
    keywords: ['reddit', 'praw.'],
    pattern: /(?=[A-Za-z_-]{0,29}\d)[A-Za-z0-9_-]{27,30}/,
    name: /secret/,
    variable: 'REDDIT_CLIENT_SECRET',
    revoke: 'https://github.com/reddit-archive/reddit/wiki/OAuth2#manually-revoking-a-token',
  },
});

const secret = (): string => sample('', 30, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'reddit-client-secret': {
    finds: [
      { text: `REDDIT_CLIENT_SECRET=${secret()}`, token: secret() },
      {
        text: `reddit = praw.Reddit(\n    client_id="shop",\n    client_secret="${sample('', 27, 'base64url')}",\n)`,
        token: sample('', 27, 'base64url'),
      },
      { text: `new Snoowrap({ userAgent: 'reddit-bot', clientSecret: '${secret()}' })`, token: secret() },
    ],
    ignores: [`reddit_user_agent = "${secret()}"`, `client_secret: "${secret()}"`],
  },
});
