// Nostr: https://github.com/nostr-protocol/nips/blob/master/19.md
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Nostr', {
  'nostr-private-key': {
    kind: 'shaped',
    title: 'Nostr private key',
    keywords: ['nsec1'],
    pattern: /nsec1[ac-hj-np-z02-9]{58}/,
    variable: 'NOSTR_PRIVATE_KEY',
    revoke: 'https://github.com/nostr-protocol/nips/blob/master/19.md',
  },
});

const key = (): string => sample('nsec1', 58, 'bech32');

export const proof = (): Proofs<typeof rules> => ({
  'nostr-private-key': {
    finds: [{ text: `const { data } = nip19.decode('${key()}')`, token: key() }],
    ignores: ['nsec1…', `npub1${key().slice(5)}`],
  },
});
