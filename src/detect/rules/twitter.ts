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
  'twitter-bearer-token': {
    kind: 'shaped',
    title: 'X (Twitter) bearer token of an app',
    keywords: ['aaaaaaaaaaaaaaaaaaaa'],
    pattern: /A{20}[A-Za-z0-9%]{20,90}%3D[A-Za-z0-9]{40,60}/,
    variable: 'X_BEARER_TOKEN',
    revoke: 'https://docs.x.com/fundamentals/authentication/oauth-2-0/bearer-tokens',
  },
});

const bearer = (): string => `${'A'.repeat(21)}${sample('M', 6)}AAAAAA${sample('', 24)}%3D${sample('', 50)}`;

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
  'twitter-bearer-token': {
    finds: [
      { text: `client = tweepy.Client(bearer_token="${bearer()}")`, token: bearer() },
      { text: `curl -H "Authorization: Bearer ${bearer()}"`, token: bearer() },
    ],
    ignores: [`const zeros = "${'A'.repeat(120)}";`],
  },
});
