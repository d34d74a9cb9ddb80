// ElevenLabs: https://elevenlabs.io/docs/api-reference/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('ElevenLabs', {
  'elevenlabs-api-key': {
    kind: 'named',
    title: 'ElevenLabs API key',
    keywords: ['elevenlabs', 'eleven_labs', 'eleven_api', 'xi-api-key', 'xi_api_key'],
    pattern: /sk_[0-9a-f]{48}|[0-9a-f]{32}/,
    name: /key|token|secret/,
    variable: 'ELEVENLABS_API_KEY',
    revoke: 'https://elevenlabs.io/docs/overview/administration/workspaces/service-accounts',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'elevenlabs-api-key': {
    finds: [
      { text: `ELEVENLABS_API_KEY=${sample('sk_', 48, 'hex')}`, token: sample('sk_', 48, 'hex') },
      { text: `curl -H "xi-api-key: ${sample('sk_', 48, 'hex')}"`, token: sample('sk_', 48, 'hex') },
    ],
    ignores: [`elevenlabs_voice = "${sample('', 32, 'hex')}"`],
  },
});
