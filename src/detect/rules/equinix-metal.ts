// Equinix Metal: https://deploy.equinix.com/developers/docs/metal/identity-access-management/api-keys/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Equinix Metal', {
  'equinix-metal-api-key': {
    kind: 'named',
    title: 'Equinix Metal API key',
    keywords: [
      'equinix',
      'packethost',
      'packet_auth_token',
      'packet_api_token',
      'packet_api_key',
      'packet_token',
      'metal_auth_token',
      'metal_api_key',
      'metal_api_token',
    ],
    pattern: /(?=[a-z0-9]{0,31}[A-Z])(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/,
    name: /key|token|auth/,
    variable: 'METAL_AUTH_TOKEN',
    revoke: 'https://deploy.equinix.com/developers/docs/metal/identity-access-management/api-keys/',
  },
});

const key = (): string => sample('', 32);

export const proof = (): Proofs<typeof rules> => ({
  'equinix-metal-api-key': {
    finds: [
      { text: `METAL_AUTH_TOKEN=${key()}`, token: key() },
      { text: `PACKET_API_TOKEN: "${key()}"`, token: key() },
      {
        text: `curl -H "X-Auth-Token: ${key()}" https://api.equinix.com/metal/v1/projects`,
        token: key(),
      },
    ],
    ignores: [`equinix_device_name = "${key()}"`, `auth_token: ${key()}`, 'METAL_AUTH_TOKEN=my-token'],
  },
});
