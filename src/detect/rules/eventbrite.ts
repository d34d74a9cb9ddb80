// Eventbrite: https://www.eventbrite.com/platform/api#/introduction/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://www.eventbrite.com/account-settings/apps';

export const rules = issuedBy('Eventbrite', {
  'eventbrite-token': {
    kind: 'named',
    title: 'Eventbrite private token',
    keywords: ['eventbrite'],
    pattern: /(?=[A-Z]{0,19}\d)(?!A[KS]IA)[A-Z0-9]{20}/,
    name: /token|key|secret|auth/,
    variable: 'EVENTBRITE_TOKEN',
    revoke,
  },
  'eventbrite-client-secret': {
    kind: 'named',
    title: 'Eventbrite client secret',
    keywords: ['eventbrite'],
    pattern: /(?=[A-Z]{0,49}\d)[A-Z0-9]{50}/,
    name: /secret/,
    variable: 'EVENTBRITE_CLIENT_SECRET',
    revoke,
  },
});

const token = (): string => sample('', 20, 'upper');
const secret = (): string => sample('', 50, 'upper');

export const proof = (): Proofs<typeof rules> => ({
  'eventbrite-token': {
    finds: [
      { text: `EVENTBRITE_TOKEN=${token()}`, token: token() },
      { text: `eventbrite = Eventbrite('${token()}')`, token: token() },
      {
        text: `curl -H "Authorization: Bearer ${token()}" https://www.eventbriteapi.com/v3/users/me/`,
        token: token(),
      },
      { text: `const sdk = eventbrite({ token: "${token()}" });`, token: token() },
    ],
    ignores: [`EVENTBRITE_ORGANIZATION_ID=${token()}`, 'EVENTBRITE_TOKEN=PERSONAL_OAUTH_TOKEN'],
  },
  'eventbrite-client-secret': {
    finds: [
      { text: `EVENTBRITE_CLIENT_SECRET=${secret()}`, token: secret() },
      { text: `{ "eventbrite": { "client_secret": "${secret()}" } }`, token: secret() },
    ],
    ignores: [`eventbrite_order = "${secret()}"`, 'EVENTBRITE_CLIENT_SECRET=your_secret'],
  },
});
