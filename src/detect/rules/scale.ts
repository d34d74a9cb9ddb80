// Scale AI: https://scale.com/docs/api-reference/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Scale AI', {
  'scale-api-key': {
    kind: 'named',
    title: 'Scale AI API key',
    keywords: [
      'scale_api',
      'scale-api',
      'scale.api',
      'scaleapi',
      'scale_ai',
      'scale-ai',
      'scaleai',
      'api.scale.com',
    ],
    pattern: /live_[0-9a-f]{32}/,
    name: /key|token|auth|^(?:scaleapi\.)?ScaleClient$/,
    variable: 'SCALE_API_KEY',
    revoke: 'https://scale.com/docs/api-reference/authentication',
  },
});

const key = (): string => sample('live_', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'scale-api-key': {
    finds: [
      { text: `SCALE_API_KEY=${key()}`, token: key() },
      { text: `client = scaleapi.ScaleClient("${key()}")`, token: key() },
      { text: `# https://api.scale.com/v1\nauth_key: "${key()}"`, token: key() },
    ],
    ignores: ['SCALE_API_KEY=live_your_key', `auth_key: "${key()}"`],
  },
});
