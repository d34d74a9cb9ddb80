// CometChat: https://www.cometchat.com/docs/rest-api/chat-apis
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const keywords = ['cometchat', 'comet_chat', 'comet-chat'];
const revoke = 'https://www.cometchat.com/docs/rest-api/apikeys';

export const rules = issuedBy('CometChat', {
  'cometchat-rest-key': {
    kind: 'named',
    title: 'CometChat REST API key',
    keywords,
    pattern: /[0-9a-f]{40}/,
    name: /^(?!.*auth).*key/,
    variable: 'COMETCHAT_API_KEY',
    revoke,
  },
  'cometchat-auth-key': {
    kind: 'named',
    title: 'CometChat auth key',
    keywords,
    pattern: /[0-9a-f]{40}/,
    name: /auth/,
    // It is shipped in apps in development; it creates users and signs them in.
    severity: 'low',
    variable: 'COMETCHAT_AUTH_KEY',
    revoke,
  },
});

const key = (): string => sample('', 40, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'cometchat-rest-key': {
    finds: [
      { text: `COMETCHAT_API_KEY=${key()}`, token: key() },
      {
        text: `fetch('https://x.api-eu.cometchat.io/v3/users', { headers: { apikey: '${key()}' } })`,
        token: key(),
      },
    ],
    ignores: [`cometchat_revision = "${key()}"`, `COMETCHAT_AUTH_KEY=${key()}`],
  },
  'cometchat-auth-key': {
    finds: [
      { text: `VITE_COMETCHAT_AUTH_KEY=${key()}`, token: key() },
      { text: `// CometChat\nconst authKey = "${key()}";`, token: key() },
    ],
    ignores: ['COMETCHAT_AUTH_KEY=AUTH_KEY'],
  },
});
