// Heroku: https://devcenter.heroku.com/articles/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://devcenter.heroku.com/articles/authentication#retrieving-the-api-token';

export const rules = issuedBy('Heroku', {
  'heroku-token': {
    kind: 'shaped',
    title: 'Heroku API token',
    keywords: ['hrku-'],
    pattern: /HRKU-[A-Za-z0-9_-]{36,64}/,
    variable: 'HEROKU_API_KEY',
    revoke,
  },
  'heroku-api-key': {
    kind: 'named',
    title: 'Heroku API key (before prefixes)',
    keywords: ['heroku'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /key|token|secret|password/,
    variable: 'HEROKU_API_KEY',
    revoke,
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'heroku-token': {
    finds: [
      {
        text: `HEROKU_API_KEY=${sample('HRKU-AA', 58, 'base64url')}`,
        token: sample('HRKU-AA', 58, 'base64url'),
      },
    ],
    ignores: ['HRKU-your-token'],
  },
  'heroku-api-key': {
    finds: [
      { text: `HEROKU_API_KEY=${uuid()}`, token: uuid() },
      { text: `machine api.heroku.com\n  login me@shop.example\n  password = ${uuid()}`, token: uuid() },
    ],
    ignores: [`heroku_app_id = "${uuid()}"`],
  },
});
