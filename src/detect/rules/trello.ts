// Trello: https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Trello', {
  'trello-legacy-token': {
    kind: 'named',
    title: 'Trello token or OAuth secret',
    keywords: ['trello'],
    pattern: /[0-9a-f]{64}/,
    variable: 'TRELLO_TOKEN',
    revoke: 'https://support.atlassian.com/trello/docs/revoking-access-to-your-account/',
  },
  'trello-api-key': {
    kind: 'named',
    title: 'Trello API key',
    keywords: ['trello'],
    pattern: /[0-9a-f]{32}/,
    name: /key/,
    // It says which app asks; without a token it opens nothing.
    severity: 'low',
    variable: 'TRELLO_KEY',
    revoke: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/',
  },
});

const token = (): string => sample('', 64, 'hex');
const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'trello-legacy-token': {
    finds: [
      { text: `TRELLO_TOKEN=${token()}`, token: token() },
      { text: `client = TrelloClient(api_key=KEY, token='${token()}')`, token: token() },
      { text: `curl "https://api.trello.com/1/members/me?key=1&token=${token()}"`, token: token() },
    ],
    ignores: [`trello_board = "${token()}"`, `token: '${token()}'`],
  },
  'trello-api-key': {
    finds: [
      { text: `TRELLO_API_KEY=${key()}`, token: key() },
      { text: `trello:\n  key: ${key()}`, token: key() },
    ],
    ignores: [`trello_card = "${key()}"`, `key: ${key()}`],
  },
});
