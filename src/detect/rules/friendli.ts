// FriendliAI: https://friendli.ai/docs/guides/personal_access_tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('FriendliAI', {
  'friendli-token': {
    kind: 'shaped',
    title: 'Friendli personal access token',
    keywords: ['flp_'],
    pattern: /flp_(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{40,60}/,
    variable: 'FRIENDLI_TOKEN',
    revoke: 'https://friendli.ai/docs/guides/personal_access_tokens',
  },
});

const token = (): string => sample('flp_', 46);

export const proof = (): Proofs<typeof rules> => ({
  'friendli-token': {
    finds: [
      { text: `FRIENDLI_TOKEN=${token()}`, token: token() },
      { text: `client = SyncFriendli(token="${token()}")`, token: token() },
    ],
    ignores: ['FRIENDLI_TOKEN=flp_your_token', sample('flp_', 20)],
  },
});
