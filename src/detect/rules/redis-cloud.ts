// Redis Cloud: https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const keywords = ['rediscloud', 'redislabs', 'redis_cloud', 'redis-cloud', 'x-api-secret-key'];
const revoke = 'https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/';

export const rules = issuedBy('Redis Cloud', {
  'redis-cloud-secret-key': {
    kind: 'named',
    title: 'Redis Cloud API user key',
    keywords,
    pattern: /(?=[A-Za-z]{0,50}\d)S[a-z0-9]{50}/,
    name: /secret|key/,
    variable: 'REDISCLOUD_SECRET_KEY',
    revoke,
  },
  'redis-cloud-account-key': {
    kind: 'named',
    title: 'Redis Cloud API account key',
    keywords,
    pattern: /(?=[A-Za-z]{0,50}\d)A[a-z0-9]{50}/,
    name: /key/,
    // It works only together with a user key.
    severity: 'low',
    variable: 'REDISCLOUD_ACCESS_KEY',
    revoke,
  },
});

const secret = (): string => sample('S', 50, 'lower');
const account = (): string => sample('A', 50, 'lower');

export const proof = (): Proofs<typeof rules> => ({
  'redis-cloud-secret-key': {
    finds: [
      { text: `REDISCLOUD_SECRET_KEY=${secret()}`, token: secret() },
      {
        text: `curl https://api.redislabs.com/v1/subscriptions -H "x-api-secret-key: ${secret()}"`,
        token: secret(),
      },
    ],
    ignores: ['REDISCLOUD_SECRET_KEY=<user-key>', `secret_key = "${secret()}"`],
  },
  'redis-cloud-account-key': {
    finds: [
      { text: `REDISCLOUD_ACCESS_KEY=${account()}`, token: account() },
      { text: `provider "rediscloud" {\n  api_key = "${account()}"\n}`, token: account() },
    ],
    ignores: [`rediscloud_subscription = "${account()}"`],
  },
});
