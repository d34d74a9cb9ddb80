// Vapi: https://docs.vapi.ai/api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Vapi', {
  'vapi-api-key': {
    kind: 'named',
    title: 'Vapi private API key',
    keywords: [
      'vapi_api',
      'vapi.api',
      'vapiapi',
      'vapi_private',
      'vapi.private',
      'vapiprivate',
      'vapi_key',
      'vapikey',
      'vapi_token',
      'vapitoken',
      'vapi.ai',
      'vapi-server',
      'vapiclient',
      'vapi_server',
    ],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    // The public key, for web pages, looks the same.
    name: /^(?!.*public).*(?:key|token|secret)/,
    variable: 'VAPI_API_KEY',
    revoke: 'https://docs.vapi.ai/api-keys',
  },
});

const key = (): string => [8, 4, 4, 4, 12].map((length, part) => sample('', length, 'hex', part)).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'vapi-api-key': {
    finds: [
      { text: `VAPI_API_KEY=${key()}`, token: key() },
      { text: `const client = new VapiClient({ token: '${key()}' });`, token: key() },
      { text: `# https://api.vapi.ai\nprivate_key: ${key()}`, token: key() },
    ],
    ignores: [`VAPI_PUBLIC_KEY=${key()}`, `VAPI_API_ASSISTANT_ID=${key()}`, `VAPID_PRIVATE_KEY=${key()}`],
  },
});
