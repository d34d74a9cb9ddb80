// SocketLabs: https://docs.socketlabs.com/docs/injection-api-authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('SocketLabs', {
  'socketlabs-api-key': {
    kind: 'named',
    title: 'SocketLabs injection API key',
    keywords: ['socketlabs', 'socket_labs'],
    pattern: /(?=[A-Za-z]{0,19}\d)[A-Za-z0-9]{20}(?:\.[A-Za-z0-9_-]{40,80})?/,
    variable: 'SOCKETLABS_INJECTION_API_KEY',
    revoke: 'https://docs.socketlabs.com/docs/injection-api-authentication',
  },
});

const key = (): string => sample('', 20);

export const proof = (): Proofs<typeof rules> => ({
  'socketlabs-api-key': {
    finds: [
      { text: `SOCKETLABS_INJECTION_API_KEY=${key()}`, token: key() },
      { text: `var client = new SocketLabsClient(12345, "${key()}");`, token: key() },
      {
        text: `const { SocketLabsClient } = require('@socketlabs/email');\nconst client = new SocketLabsClient(12345, '${key()}');`,
        token: key(),
      },
    ],
    ignores: [`socketlabs_message = "${key()}"`, 'SOCKETLABS_INJECTION_API_KEY=YOUR-API-KEY'],
  },
});
