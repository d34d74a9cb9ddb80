// Cal.com: https://cal.com/docs/api-reference/v2/introduction
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Cal.com', {
  'calcom-api-key': {
    kind: 'shaped',
    title: 'Cal.com API key',
    keywords: ['cal_'],
    pattern: /cal_(?:live_)?[0-9a-f]{32}/,
    variable: 'CAL_API_KEY',
    revoke: 'https://cal.com/docs/api-reference/v1/authentication',
  },
  'calcom-test-key': {
    kind: 'shaped',
    title: 'Cal.com test API key',
    keywords: ['cal_test_'],
    pattern: /cal_test_[0-9a-f]{32}/,
    severity: 'low',
    variable: 'CAL_API_KEY',
    revoke: 'https://cal.com/docs/api-reference/v1/authentication',
  },
});

const live = (): string => sample('cal_live_', 32, 'hex');
const test = (): string => sample('cal_test_', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'calcom-api-key': {
    finds: [
      { text: `CAL_API_KEY=${live()}`, token: live() },
      { text: `fetch("https://api.cal.com/v1/bookings?apiKey=${live()}")`, token: live() },
      { text: `token: ${sample('cal_', 32, 'hex')}`, token: sample('cal_', 32, 'hex') },
    ],
    ignores: ['cal_live_your_key', sample('cal_', 12, 'hex')],
  },
  'calcom-test-key': {
    finds: [
      { text: `calApiKey: "${test()}"`, token: test() },
      { text: `curl -H 'Authorization: Bearer ${test()}' https://api.cal.com/v2/me`, token: test() },
    ],
    ignores: ['cal_test_your_key'],
  },
});
