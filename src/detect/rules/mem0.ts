// Mem0: https://docs.mem0.ai/api-reference
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Mem0', {
  'mem0-api-key': {
    kind: 'shaped',
    title: 'Mem0 API key',
    keywords: ['m0-'],
    pattern: /m0-(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{38,44}/,
    notBefore: '-',
    variable: 'MEM0_API_KEY',
    revoke: 'https://docs.mem0.ai/api-reference',
  },
});

const key = (): string => sample('m0-', 40);

export const proof = (): Proofs<typeof rules> => ({
  'mem0-api-key': {
    finds: [
      { text: `MEM0_API_KEY=${key()}`, token: key() },
      { text: `client = MemoryClient(api_key="${key()}")`, token: key() },
      { text: `new MemoryClient({ apiKey: '${key()}' })`, token: key() },
    ],
    ignores: ['MEM0_API_KEY=m0-your-key', sample('m0-', 16)],
  },
});
