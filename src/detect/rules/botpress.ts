// Botpress: https://botpress.com/docs/api-reference/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Botpress', {
  'botpress-token': {
    kind: 'shaped',
    title: 'Botpress access token',
    keywords: ['bp_pat_', 'bp_bak_', 'bp_iak_', 'bp_wak_'],
    pattern: /bp_(?:pat|bak|iak|wak)_[A-Za-z0-9]{32,44}/,
    variable: 'BOTPRESS_TOKEN',
    revoke: 'https://botpress.com/docs/api-reference/authentication',
  },
});

const token = (): string => sample('bp_pat_', 36);

export const proof = (): Proofs<typeof rules> => ({
  'botpress-token': {
    finds: [
      { text: `BOTPRESS_TOKEN=${token()}`, token: token() },
      { text: `const client = new Client({ token: '${token()}' });`, token: token() },
      { text: `bp login --token ${token()}`, token: token() },
    ],
    ignores: ['BOTPRESS_TOKEN=bp_pat_your_token', sample('bp_pat_', 12)],
  },
});
