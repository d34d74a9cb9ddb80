// Todoist: https://developer.todoist.com/api/v1/#tag/Authorization
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Todoist', {
  'todoist-api-token': {
    kind: 'named',
    title: 'Todoist API token',
    keywords: ['todoist'],
    pattern: /[0-9a-f]{40}/,
    variable: 'TODOIST_API_TOKEN',
    revoke: 'https://www.todoist.com/help/articles/find-your-api-token-Jpzx9IIlB',
  },
  'todoist-client-secret': {
    kind: 'named',
    title: 'Todoist client secret',
    keywords: ['todoist'],
    pattern: /[0-9a-f]{32}/,
    name: /secret/,
    variable: 'TODOIST_CLIENT_SECRET',
    revoke: 'https://developer.todoist.com/appconsole.html',
  },
});

const token = (): string => sample('', 40, 'hex');
const secret = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'todoist-api-token': {
    finds: [
      { text: `TODOIST_API_TOKEN=${token()}`, token: token() },
      { text: `const api = new TodoistApi("${token()}");`, token: token() },
      { text: `todoist:\n  token: ${token()}`, token: token() },
    ],
    ignores: [`todoist_sync_commit = "${token()}"`, `token: ${token()}`],
  },
  'todoist-client-secret': {
    finds: [
      { text: `TODOIST_CLIENT_SECRET=${secret()}`, token: secret() },
      { text: `{ "todoist": { "client_id": "a", "client_secret": "${secret()}" } }`, token: secret() },
    ],
    ignores: [`TODOIST_CLIENT_ID=${secret()}`, `client_secret: "${secret()}"`],
  },
});
