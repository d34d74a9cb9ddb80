// Toggl Track: https://engineering.toggl.com/docs/authentication/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Toggl', {
  'toggl-api-token': {
    kind: 'named',
    title: 'Toggl Track API token',
    keywords: [
      'toggl_',
      'toggl-',
      'toggl.com',
      'toggltrack',
      'togglapi',
      'togglclient',
      'toggltoken',
      'toggl:',
    ],
    pattern: /[0-9a-f]{32}/,
    variable: 'TOGGL_API_TOKEN',
    revoke: 'https://support.toggl.com/en/articles/3116844-where-is-my-api-key-located',
  },
});

const token = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'toggl-api-token': {
    finds: [
      { text: `TOGGL_API_TOKEN=${token()}`, token: token() },
      { text: `const toggl = new TogglClient({ apiToken: '${token()}' });`, token: token() },
      { text: `toggl:\n  workspace: 1\n  token: ${token()}`, token: token() },
    ],
    ignores: [`toggl_entry = "${token()}"`, `toggle_token = "${token()}"`, `token: ${token()}`],
  },
});
