// Spacelift: https://docs.spacelift.io/integrations/api
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Spacelift', {
  'spacelift-api-key-secret': {
    kind: 'named',
    title: 'Spacelift API key secret',
    keywords: ['spacelift'],
    pattern: /(?=[A-Za-z_-]{0,63}\d)[A-Za-z0-9_-]{48,128}/,
    name: /secret/,
    variable: 'SPACELIFT_API_KEY_SECRET',
    revoke: 'https://docs.spacelift.io/integrations/api#spacelift-api-key-token',
  },
});

const secret = (): string => sample('', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'spacelift-api-key-secret': {
    finds: [
      { text: `SPACELIFT_API_KEY_SECRET=${secret()}`, token: secret() },
      { text: `provider "spacelift" {\n  api_key_secret = "${secret()}"\n}`, token: secret() },
    ],
    ignores: [
      `SPACELIFT_API_KEY_ID=${sample('01', 24, 'upper')}`,
      'SPACELIFT_API_KEY_SECRET=the-secret',
      `spacelift_run_sha = "${secret()}"`,
    ],
  },
});
