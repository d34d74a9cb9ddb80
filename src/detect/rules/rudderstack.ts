// RudderStack: https://www.rudderstack.com/docs/dashboard-guides/personal-access-token/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const keywords = ['rudderstack', 'rudder_', 'rudder-', 'rudderanalytics', 'rudderlabs'];

export const rules = issuedBy('RudderStack', {
  'rudderstack-access-token': {
    kind: 'named',
    title: 'RudderStack access token',
    keywords,
    pattern: /(?=[A-Za-z]{0,26}\d)[A-Za-z0-9]{27}/,
    name: /token|auth/,
    variable: 'RUDDERSTACK_ACCESS_TOKEN',
    revoke: 'https://www.rudderstack.com/docs/dashboard-guides/personal-access-token/',
  },
  'rudderstack-write-key': {
    kind: 'named',
    title: 'RudderStack write key',
    keywords,
    pattern: /(?=[A-Za-z]{0,26}\d)[A-Za-z0-9]{27}/,
    name: /^(?!.*token).*(?:key|rudderanalytics\.load)/,
    // It lets anybody send events, and read none.
    severity: 'low',
    variable: 'RUDDERSTACK_WRITE_KEY',
    revoke: 'https://www.rudderstack.com/docs/dashboard-guides/sources/',
  },
});

const token = (): string => sample('', 27);

export const proof = (): Proofs<typeof rules> => ({
  'rudderstack-access-token': {
    finds: [
      { text: `RUDDERSTACK_ACCESS_TOKEN=${token()}`, token: token() },
      { text: `provider "rudderstack" {\n  access_token = "${token()}"\n}`, token: token() },
    ],
    ignores: [`rudderstack_source_id = "${token()}"`],
  },
  'rudderstack-write-key': {
    finds: [
      { text: `rudderanalytics.load('${token()}', dataPlaneUrl);`, token: token() },
      { text: `RUDDERSTACK_WRITE_KEY=${token()}`, token: token() },
      {
        text: `import { RudderStack } from '@rudderlabs/sdk';\nconst writeKey = '${token()}';`,
        token: token(),
      },
    ],
    ignores: ['rudderanalytics.load("<WRITE_KEY>", url);', `rudder_message_id = "${token()}"`],
  },
});
