// Cursor: https://cursor.com/docs/cli/reference/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://cursor.com/docs/cli/reference/authentication';

export const rules = issuedBy('Cursor', {
  'cursor-user-key': {
    kind: 'shaped',
    title: 'Cursor user API key',
    keywords: ['crsr_'],
    pattern: /crsr_[0-9a-f]{64}/,
    variable: 'CURSOR_API_KEY',
    revoke,
  },
  'cursor-api-key': {
    kind: 'named',
    title: 'Cursor API key',
    keywords: [
      'cursor_api',
      'cursor-api',
      'cursor.api',
      'cursorapi',
      'cursor_key',
      'cursor_admin',
      'cursor-agent',
      'cursor.com',
    ],
    pattern: /key_[0-9a-f]{64}/,
    name: /key|token/,
    variable: 'CURSOR_API_KEY',
    revoke,
  },
});

const userKey = (): string => sample('crsr_', 64, 'hex');
const key = (): string => sample('key_', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'cursor-user-key': {
    finds: [
      { text: `export CURSOR_API_KEY=${userKey()}`, token: userKey() },
      { text: `agent --api-key ${userKey()} -p "fix it"`, token: userKey() },
    ],
    ignores: ['CURSOR_API_KEY=crsr_your_key'],
  },
  'cursor-api-key': {
    finds: [
      { text: `CURSOR_API_KEY=${key()}`, token: key() },
      { text: `cursor-agent --api-key ${key()}`, token: key() },
      { text: `curl https://api.cursor.com/teams/members?api_key=${key()}`, token: key() },
    ],
    ignores: ['CURSOR_API_KEY=your_api_key_here', `next_key = "${key()}"`],
  },
});
