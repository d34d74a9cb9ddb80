// AssemblyAI: https://www.assemblyai.com/docs/faq/how-to-manage-api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('AssemblyAI', {
  'assemblyai-api-key': {
    kind: 'named',
    title: 'AssemblyAI API key',
    keywords: ['assemblyai', 'assembly_ai', 'assembly-ai', 'import aai', 'aai.settings'],
    pattern: /[0-9a-f]{32}/,
    name: /key|token|auth/,
    variable: 'ASSEMBLYAI_API_KEY',
    revoke: 'https://www.assemblyai.com/docs/faq/how-to-manage-api-keys',
  },
});

const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'assemblyai-api-key': {
    finds: [
      { text: `ASSEMBLYAI_API_KEY=${key()}`, token: key() },
      { text: `aai.settings.api_key = "${key()}"`, token: key() },
      { text: `const client = new AssemblyAI({ apiKey: '${key()}' });`, token: key() },
      { text: `curl https://api.assemblyai.com/v2/transcript -H "authorization: ${key()}"`, token: key() },
    ],
    ignores: [`assemblyai_transcript = "${key()}"`, `etag = "${key()}"`],
  },
});
