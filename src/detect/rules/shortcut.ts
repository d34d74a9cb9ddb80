// Shortcut (Clubhouse): https://developer.shortcut.com/api/rest/v3#Authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Shortcut', {
  'shortcut-api-token': {
    kind: 'named',
    title: 'Shortcut API token',
    keywords: ['shortcut_api', 'shortcut-token', 'shortcut_token', 'api.app.shortcut.com', 'shortcutclient', 'shortcutapi', 'shortcuttoken', 'clubhouse'], // prettier-ignore
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    variable: 'SHORTCUT_API_TOKEN',
    revoke: 'https://help.shortcut.com/hc/en-us/articles/205701199-Shortcut-API-Tokens',
  },
});

const token = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'shortcut-api-token': {
    finds: [
      { text: `SHORTCUT_API_TOKEN=${token()}`, token: token() },
      {
        text: `curl -H "Shortcut-Token: ${token()}" https://api.app.shortcut.com/api/v3/member`,
        token: token(),
      },
      { text: `clubhouse:\n  token: ${token()}`, token: token() },
    ],
    ignores: [`shortcut_story = "${token()}"`, `keyboard_shortcut = "${token()}"`, `token: ${token()}`],
  },
});
