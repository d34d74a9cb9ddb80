// Pinecone: https://docs.pinecone.io/guides/projects/manage-api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Pinecone', {
  'pinecone-api-key': {
    kind: 'shaped',
    title: 'Pinecone API key',
    keywords: ['pcsk_'],
    pattern: /pcsk_[A-Za-z0-9]{4,8}_[A-Za-z0-9]{55,75}/,
    variable: 'PINECONE_API_KEY',
    revoke: 'https://docs.pinecone.io/guides/projects/manage-api-keys#delete-an-api-key',
  },
});

const key = (): string => [sample('pcsk_', 6), sample('', 63)].join('_');

export const proof = (): Proofs<typeof rules> => ({
  'pinecone-api-key': {
    finds: [{ text: `pc = Pinecone(api_key="${key()}")`, token: key() }],
    ignores: [sample('pcsk_', 20)],
  },
});
