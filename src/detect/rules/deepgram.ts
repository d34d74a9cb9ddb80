// Deepgram: https://developers.deepgram.com/docs/create-additional-api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Deepgram', {
  'deepgram-api-key': {
    kind: 'named',
    title: 'Deepgram API key',
    keywords: ['deepgram'],
    pattern: /[0-9a-f]{40}/,
    name: /key|token|secret|auth|^(?:createClient|Deepgram|DeepgramClient)$/,
    variable: 'DEEPGRAM_API_KEY',
    revoke: 'https://developers.deepgram.com/docs/create-additional-api-keys',
  },
});

const key = (): string => sample('', 40, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'deepgram-api-key': {
    finds: [
      { text: `DEEPGRAM_API_KEY=${key()}`, token: key() },
      { text: `const deepgram = createClient('${key()}');`, token: key() },
      { text: `DeepgramClient client = new DeepgramClient("${key()}");`, token: key() },
      { text: `# api.deepgram.com\nheaders = {"Authorization": "Token ${key()}"}`, token: key() },
    ],
    ignores: [
      `deepgram_sdk_commit = "${key()}"`,
      'DEEPGRAM_API_KEY=YOUR_DEEPGRAM_API_KEY',
      `git checkout ${key()}`,
    ],
  },
});
