// Socket: https://docs.socket.dev/docs/create-socket-api-key-for-cicd
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Socket', {
  'socket-api-key': {
    kind: 'shaped',
    title: 'Socket API key',
    keywords: ['sktsec_'],
    // `sktsec_t_--…` is the key of the public demonstration, which the issuer ships in its own packages.
    pattern: /sktsec_(?!t_--)[A-Za-z0-9_-]{36,60}_api/,
    notBefore: '-',
    variable: 'SOCKET_SECURITY_API_KEY',
    revoke: 'https://docs.socket.dev/docs/create-socket-api-key-for-cicd',
  },
});

const key = (): string => `${sample('sktsec_', 44, 'base64url')}_api`;

export const proof = (): Proofs<typeof rules> => ({
  'socket-api-key': {
    finds: [
      { text: `SOCKET_SECURITY_API_KEY=${key()}`, token: key() },
      { text: `const sdk = new SocketSdk('${key()}');`, token: key() },
      { text: `socket scan create --api-token ${key()} .`, token: key() },
    ],
    ignores: [
      'SOCKET_SECURITY_API_KEY=sktsec_your_key_api',
      ['sktsec_t_-', sample('-', 39), '_api'].join(''),
    ],
  },
});
