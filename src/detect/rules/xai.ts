// xAI: https://docs.x.ai/docs/tutorial
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('xAI', {
  'xai-api-key': {
    kind: 'shaped',
    title: 'xAI API key',
    keywords: ['xai-'],
    pattern: /xai-[A-Za-z0-9]{70,90}/,
    variable: 'XAI_API_KEY',
    revoke: 'https://docs.x.ai/docs/key-information/using-management-api',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'xai-api-key': {
    finds: [{ text: `XAI_API_KEY=${sample('xai-', 80)}`, token: sample('xai-', 80) }],
    ignores: [sample('xai-', 20)],
  },
});
