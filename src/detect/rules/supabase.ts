// Supabase: https://supabase.com/docs/guides/api/api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Supabase', {
  'supabase-access-token': {
    kind: 'shaped',
    title: 'Supabase personal access token',
    keywords: ['sbp_'],
    pattern: /sbp_(?:v\d_)?[0-9a-f]{40}/,
    variable: 'SUPABASE_ACCESS_TOKEN',
    revoke: 'https://supabase.com/docs/reference/cli/supabase-login',
  },
  'supabase-secret-key': {
    kind: 'shaped',
    title: 'Supabase secret API key',
    keywords: ['sb_secret_'],
    pattern: /sb_secret_[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}/,
    variable: 'SUPABASE_SECRET_KEY',
    revoke:
      'https://supabase.com/docs/guides/api/api-keys#what-to-do-if-a-secret-key-or-servicerole-has-been-leaked-or-compromised',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'supabase-access-token': {
    finds: [
      {
        text: `SUPABASE_ACCESS_TOKEN=${sample('sbp_', 40, 'hex')} supabase link`,
        token: sample('sbp_', 40, 'hex'),
      },
    ],
    ignores: [sample('sbp_', 30, 'hex')],
  },
  'supabase-secret-key': {
    finds: [
      {
        text: `createClient(url, '${sample('sb_secret_', 22)}_${sample('', 8)}')`,
        token: `${sample('sb_secret_', 22)}_${sample('', 8)}`,
      },
    ],
    ignores: ['sb_secret_your_key', sample('sb_publishable_', 31)],
  },
});
