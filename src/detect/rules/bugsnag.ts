// Bugsnag: https://docs.bugsnag.com/api/data-access/#authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Bugsnag', {
  'bugsnag-auth-token': {
    kind: 'named',
    title: 'Bugsnag personal auth token',
    keywords: ['bugsnag', 'insighthub'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{32}|[0-9a-f]{40}/,
    name: /token|auth/,
    variable: 'BUGSNAG_AUTH_TOKEN',
    revoke: 'https://docs.bugsnag.com/api/data-access/#authentication',
  },
  'bugsnag-api-key': {
    kind: 'named',
    title: 'Bugsnag notifier API key',
    keywords: ['bugsnag', 'insighthub'],
    pattern: /[0-9a-f]{32}/,
    name: /^(?!.*(?:token|auth)).*(?:key|bugsnag\.start)/,
    // It is shipped in every copy of an app, and only reports errors.
    severity: 'low',
    variable: 'BUGSNAG_API_KEY',
    revoke: 'https://docs.bugsnag.com/product/project-settings/',
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');
const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'bugsnag-auth-token': {
    finds: [
      { text: `BUGSNAG_AUTH_TOKEN=${uuid()}`, token: uuid() },
      {
        text: `curl https://api.bugsnag.com/user/organizations -H "Authorization: token ${uuid()}"`,
        token: uuid(),
      },
    ],
    ignores: [`bugsnag_project_id = "${uuid()}"`],
  },
  'bugsnag-api-key': {
    finds: [
      { text: `<key>bugsnag</key>\n<dict>\n  <apiKey>${key()}</apiKey>\n</dict>`, token: key() },
      { text: `Bugsnag.start({ apiKey: '${key()}' })`, token: key() },
      { text: `BUGSNAG_API_KEY=${key()}`, token: key() },
    ],
    ignores: [`bugsnag_build = "${key()}"`, 'BUGSNAG_API_KEY=YOUR_API_KEY'],
  },
});
