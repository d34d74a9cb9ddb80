// Ory: https://www.ory.com/docs/concepts/personal-access-token
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Ory', {
  'ory-api-key': {
    kind: 'shaped',
    title: 'Ory project or workspace API key',
    keywords: ['ory_pat_', 'ory_apikey_', 'ory_wak_'],
    pattern: /ory_(?:pat|apikey|wak)_[A-Za-z0-9]{30,64}/,
    variable: 'ORY_API_KEY',
    revoke: 'https://www.ory.com/docs/concepts/personal-access-token',
  },
  'ory-session-token': {
    kind: 'shaped',
    title: 'Ory session or OAuth token',
    keywords: ['ory_st_', 'ory_at_', 'ory_rt_'],
    pattern: /ory_(?:st_[A-Za-z0-9]{30,48}|[ar]t_[A-Za-z0-9_-]{43}\.[A-Za-z0-9_-]{43})/,
    variable: 'ORY_SESSION_TOKEN',
    revoke: 'https://www.ory.com/docs/kratos/session-management/revoke-session',
  },
});

const key = (): string => sample('ory_pat_', 32);
const token = (): string => sample('ory_st_', 32);

export const proof = (): Proofs<typeof rules> => ({
  'ory-api-key': {
    finds: [
      { text: `ORY_API_KEY=${key()}`, token: key() },
      {
        text: `curl -H "Authorization: Bearer ${key()}" https://shop.projects.oryapis.com/admin/identities`,
        token: key(),
      },
      { text: `new Configuration({ accessToken: '${key()}' })`, token: key() },
    ],
    ignores: ['ORY_API_KEY=ory_pat_...', sample('history_pat_', 32)],
  },
  'ory-session-token': {
    finds: [
      { text: `X-Session-Token: ${token()}`, token: token() },
      { text: `session_token = "${token()}"`, token: token() },
    ],
    ignores: ['ory_st_<token>'],
  },
});
