// UptimeRobot: https://uptimerobot.com/api/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('UptimeRobot', {
  'uptimerobot-api-key': {
    kind: 'named',
    title: 'UptimeRobot API key',
    keywords: ['uptimerobot', 'uptime_robot', 'uptime-robot'],
    // `u` and `ur` are keys of the account, `m` of one monitor.
    pattern: /(?:ur?|m)\d{5,12}-[0-9a-f]{20,32}/,
    name: /key|token|auth/,
    variable: 'UPTIMEROBOT_API_KEY',
    revoke: 'https://uptimerobot.com/api/',
  },
});

const key = (prefix: string): string => [sample(prefix, 7, 'digits'), sample('', 24, 'hex')].join('-');

export const proof = (): Proofs<typeof rules> => ({
  'uptimerobot-api-key': {
    finds: [
      { text: `UPTIMEROBOT_API_KEY=${key('ur')}`, token: key('ur') },
      {
        text: `curl -X POST -d "api_key=${key('u')}&format=json" https://api.uptimerobot.com/v2/getMonitors`,
        token: key('u'),
      },
      { text: `provider "uptimerobot" {\n  api_key = "${key('m')}"\n}`, token: key('m') },
    ],
    ignores: ['UPTIMEROBOT_API_KEY=ur-xxxxxx', `uptimerobot_monitor_id=${sample('', 9, 'digits')}`],
  },
});
