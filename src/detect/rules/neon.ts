// Neon: https://neon.com/docs/manage/api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Neon', {
  'neon-api-key': {
    kind: 'shaped',
    title: 'Neon API key',
    keywords: ['napi_'],
    pattern: /napi_[a-z0-9]{64}/,
    variable: 'NEON_API_KEY',
    revoke: 'https://neon.com/docs/manage/api-keys#revoke-api-keys',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'neon-api-key': {
    finds: [
      { text: `NEON_API_KEY=${sample('napi_', 64, 'lower')}`, token: sample('napi_', 64, 'lower') },
      {
        text: `curl -H "Authorization: Bearer ${sample('napi_', 64, 'lower')}"`,
        token: sample('napi_', 64, 'lower'),
      },
    ],
    ignores: ['napi_env_get_global_reference_count'],
  },
});
