// Portainer: https://docs.portainer.io/api/access
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Portainer', {
  'portainer-access-token': {
    kind: 'shaped',
    title: 'Portainer access token',
    keywords: ['ptr_'],
    pattern: /ptr_[A-Za-z0-9+/]{43}=/,
    variable: 'PORTAINER_API_KEY',
    revoke: 'https://docs.portainer.io/api/access#revoking-an-access-token',
  },
});

const token = (): string => `${sample('ptr_', 43, 'base64')}=`;

export const proof = (): Proofs<typeof rules> => ({
  'portainer-access-token': {
    finds: [
      { text: `PORTAINER_API_KEY=${token()}`, token: token() },
      { text: `curl -H "X-API-Key: ${token()}" https://portainer.shop.internal/api/stacks`, token: token() },
    ],
    ignores: ['char *ptr_value = buffer;', 'X-API-Key: ptr_XXXyyyZZZ', sample('ptr_', 43)],
  },
});
