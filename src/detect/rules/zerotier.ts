// ZeroTier: https://docs.zerotier.com/api/tokens/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('ZeroTier', {
  'zerotier-api-token': {
    kind: 'named',
    title: 'ZeroTier Central API token',
    keywords: ['zerotier', 'zero_tier', 'zt_token', 'zt_api'],
    pattern: /(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/,
    name: /token|key|auth/,
    variable: 'ZEROTIER_CENTRAL_TOKEN',
    revoke: 'https://docs.zerotier.com/api/tokens/',
  },
  'zerotier-service-token': {
    kind: 'named',
    title: 'ZeroTier local service token',
    keywords: ['zerotier', 'x-zt1-auth'],
    pattern: /(?=[a-z]{0,23}\d)[a-z0-9]{24}/,
    name: /token|auth|secret/,
    variable: 'ZEROTIER_AUTH_TOKEN',
    revoke: 'https://docs.zerotier.com/api/tokens/',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'zerotier-api-token': {
    finds: [
      { text: `ZEROTIER_CENTRAL_TOKEN=${sample('', 32)}`, token: sample('', 32) },
      {
        text: `curl -H "Authorization: token ${sample('', 32)}" https://api.zerotier.com/api/v1/network`,
        token: sample('', 32),
      },
      {
        text: `provider "zerotier" {\n  zerotier_central_token = "${sample('', 32)}"\n}`,
        token: sample('', 32),
      },
    ],
    ignores: [`zerotier_planet = "${sample('', 32)}"`, `ZEROTIER_NETWORK_ID=${sample('', 16, 'hex')}`],
  },
  'zerotier-service-token': {
    finds: [
      {
        text: `curl -H "X-ZT1-Auth: ${sample('', 24, 'lower')}" http://localhost:9993/status`,
        token: sample('', 24, 'lower'),
      },
    ],
    ignores: [`zerotier_address = "${sample('', 24, 'lower')}"`],
  },
});
