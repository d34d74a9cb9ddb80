// X (Twitter): https://docs.x.com/fundamentals/authentication/oauth-1-0a/api-key-and-secret
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('X (Twitter)', {
  'twitter-secret': {
    kind: 'named',
    title: 'X (Twitter) API secret or access token',
    keywords: [
      'twitter',
      'tweepy',
      'x_api_',
      'x_access_',
      'x_consumer_',
      'consumer_secret',
      'consumersecret',
    ],
    pattern: /[A-Za-z0-9]{45}|[A-Za-z0-9]{50}|\d{9,20}-[A-Za-z0-9]{40}/,
    name: /secret|token|key/,
    variable: 'X_API_SECRET',
    revoke: 'https://docs.x.com/fundamentals/authentication/faq',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'twitter-secret': {
    finds: [
      { text: `TWITTER_API_SECRET=${sample('', 50)}`, token: sample('', 50) },
      {
        text: `auth = tweepy.OAuth1UserHandler(\n  key,\n  access_token_secret="${sample('', 45)}")`,
        token: sample('', 45),
      },
      {
        text: `twitter:\n  access_token: ${sample('1', 18, 'digits')}-${sample('', 40)}`,
        token: `${sample('1', 18, 'digits')}-${sample('', 40)}`,
      },
    ],
    ignores: [`twitter_card = "${sample('', 50)}"`],
  },
});
