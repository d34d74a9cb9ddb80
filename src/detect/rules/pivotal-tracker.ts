// Pivotal Tracker: https://www.pivotaltracker.com/help/api
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Pivotal Tracker', {
  'pivotal-tracker-token': {
    kind: 'named',
    title: 'Pivotal Tracker API token',
    keywords: [
      'pivotaltracker',
      'pivotal_tracker',
      'pivotal-tracker',
      'pivotal tracker',
      'x-trackertoken',
      'trackertoken',
      'pivotal_api',
      'pivotal_token',
    ],
    pattern: /[0-9a-f]{32}/,
    variable: 'PIVOTAL_TRACKER_TOKEN',
    revoke: 'https://www.pivotaltracker.com/profile',
  },
});

const token = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'pivotal-tracker-token': {
    finds: [
      { text: `PIVOTAL_TRACKER_TOKEN=${token()}`, token: token() },
      {
        text: `curl -H "X-TrackerToken: ${token()}" https://www.pivotaltracker.com/services/v5/me`,
        token: token(),
      },
      { text: `client = TrackerApi::Client.new(token: '${token()}') # pivotal tracker`, token: token() },
    ],
    ignores: [`pivotaltracker_story = "${token()}"`, 'PIVOTAL_TRACKER_TOKEN=your_token'],
  },
});
