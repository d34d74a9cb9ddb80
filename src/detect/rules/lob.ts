// Lob: https://docs.lob.com/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://help.lob.com/account-management/api-keys';

export const rules = issuedBy('Lob', {
  'lob-api-key': {
    kind: 'shaped',
    title: 'Lob API key',
    keywords: ['live_'],
    pattern: /live_[0-9a-f]{35}/,
    variable: 'LOB_API_KEY',
    revoke,
  },
  'lob-test-key': {
    kind: 'shaped',
    title: 'Lob test or publishable API key',
    keywords: ['test_', 'live_pub_'],
    pattern: /test_(?:pub_)?[0-9a-f]{31,35}|live_pub_[0-9a-f]{31}/,
    severity: 'low',
    variable: 'LOB_API_KEY',
    revoke,
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'lob-api-key': {
    finds: [
      { text: `const lob = Lob('${sample('live_', 35, 'hex')}');`, token: sample('live_', 35, 'hex') },
      { text: `LOB_API_KEY=${sample('live_', 35, 'hex')}`, token: sample('live_', 35, 'hex') },
    ],
    ignores: ['live_reload_of_the_page'],
  },
  'lob-test-key': {
    finds: [
      { text: `lob.api_key = '${sample('test_', 35, 'hex')}'`, token: sample('test_', 35, 'hex') },
      {
        text: `LOB_PUBLISHABLE_KEY=${sample('live_pub_', 31, 'hex')}`,
        token: sample('live_pub_', 31, 'hex'),
      },
    ],
    ignores: ['test_add_two_numbers'],
  },
});
