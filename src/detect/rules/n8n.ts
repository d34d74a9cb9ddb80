// n8n: https://docs.n8n.io/api/authentication/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('n8n', {
  'n8n-api-key': {
    kind: 'shaped',
    title: 'n8n API key',
    keywords: ['n8n_api_'],
    pattern: /n8n_api_[0-9a-f]{80}/,
    variable: 'N8N_API_KEY',
    revoke: 'https://docs.n8n.io/api/authentication/',
  },
  'n8n-encryption-key': {
    kind: 'named',
    title: 'n8n encryption key of stored credentials',
    keywords: ['n8n_encryption_key', 'n8n'],
    pattern: /(?=[A-Za-z+/_-]{0,31}\d)[A-Za-z0-9+/_-]{24,64}={0,2}/,
    name: /encryption/,
    variable: 'N8N_ENCRYPTION_KEY',
    revoke: 'https://docs.n8n.io/hosting/configuration/configuration-examples/encryption-key/',
  },
});

const key = (): string => sample('n8n_api_', 80, 'hex');
const encryption = (): string => sample('', 32, 'base64');

export const proof = (): Proofs<typeof rules> => ({
  'n8n-api-key': {
    finds: [
      { text: `N8N_API_KEY=${key()}`, token: key() },
      { text: `curl -H "X-N8N-API-KEY: ${key()}" https://n8n.shop.internal/api/v1/workflows`, token: key() },
    ],
    ignores: ['n8n_api_key_goes_here', sample('n8n_api_', 20, 'hex')],
  },
  'n8n-encryption-key': {
    finds: [
      { text: `N8N_ENCRYPTION_KEY=${encryption()}`, token: encryption() },
      {
        text: `services:\n  n8n:\n    environment:\n      - N8N_ENCRYPTION_KEY=${encryption()}`,
        token: encryption(),
      },
    ],
    ignores: [`n8n_workflow = "${encryption()}"`, `encryptionKey: ${encryption()}`],
  },
});
