// Twilio: https://www.twilio.com/docs/iam/api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://www.twilio.com/docs/iam/api-keys/keys-in-console';

export const rules = issuedBy('Twilio', {
  'twilio-auth-token': {
    kind: 'named',
    title: 'Twilio auth token',
    keywords: ['twilio'],
    pattern: /[0-9a-f]{32}/,
    name: /auth|token/,
    variable: 'TWILIO_AUTH_TOKEN',
    revoke: 'https://www.twilio.com/docs/iam/access-tokens#rotate-auth-tokens',
  },
  'twilio-api-key': {
    kind: 'named',
    title: 'Twilio API key SID',
    keywords: ['twilio'],
    pattern: /SK[0-9a-f]{32}/,
    name: /key|sid/,
    // The SID is the user name of the key; the secret is beside it.
    severity: 'low',
    variable: 'TWILIO_API_KEY',
    revoke,
  },
  'twilio-api-secret': {
    kind: 'named',
    title: 'Twilio API key secret',
    keywords: ['twilio'],
    pattern: /(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/,
    name: /secret/,
    variable: 'TWILIO_API_SECRET',
    revoke,
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'twilio-auth-token': {
    finds: [
      { text: `TWILIO_AUTH_TOKEN=${sample('', 32, 'hex')}`, token: sample('', 32, 'hex') },
      {
        text: `const client = require('twilio')(accountSid);\nconst authToken = '${sample('', 32, 'hex')}';`,
        token: sample('', 32, 'hex'),
      },
    ],
    ignores: [
      `TWILIO_ACCOUNT_SID=${sample('AC', 32, 'hex')}`,
      `twilio_etag = "${sample('', 32, 'hex')}"`,
      'TWILIO_AUTH_TOKEN=your_auth_token',
    ],
  },
  'twilio-api-key': {
    finds: [
      { text: `TWILIO_API_KEY=${sample('SK', 32, 'hex')}`, token: sample('SK', 32, 'hex') },
      { text: `twilio:\n  api_key_sid: "${sample('SK', 32, 'hex')}"`, token: sample('SK', 32, 'hex') },
    ],
    ignores: [sample('SK', 32, 'hex')],
  },
  'twilio-api-secret': {
    finds: [{ text: `TWILIO_API_SECRET="${sample('', 32)}"`, token: sample('', 32) }],
    ignores: [`twilio_bundle = "${sample('', 32)}"`],
  },
});
