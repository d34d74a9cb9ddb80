// DigitalOcean: https://docs.digitalocean.com/reference/api/create-personal-access-token/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.digitalocean.com/platform/accounts/security/personal-access-tokens/';

export const rules = issuedBy('DigitalOcean', {
  'digitalocean-token': {
    kind: 'shaped',
    title: 'DigitalOcean personal access token',
    keywords: ['dop_v1_'],
    pattern: /dop_v1_[0-9a-f]{64}/,
    variable: 'DIGITALOCEAN_TOKEN',
    revoke,
  },
  'digitalocean-oauth-token': {
    kind: 'shaped',
    title: 'DigitalOcean OAuth access or refresh token',
    keywords: ['doo_v1_', 'dor_v1_'],
    pattern: /do[or]_v1_[0-9a-f]{64}/,
    variable: 'DIGITALOCEAN_TOKEN',
    revoke: 'https://docs.digitalocean.com/reference/api/oauth/',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'digitalocean-token': {
    finds: [
      {
        text: `provider "digitalocean" {\n  token = "${sample('dop_v1_', 64, 'hex')}"\n}`,
        token: sample('dop_v1_', 64, 'hex'),
      },
      { text: `doctl auth init -t ${sample('dop_v1_', 64, 'hex')}`, token: sample('dop_v1_', 64, 'hex') },
    ],
    ignores: [`DIGITALOCEAN_TOKEN=dop_v1_${'0'.repeat(64)}`, sample('dop_v1_', 60, 'hex')],
  },
  'digitalocean-oauth-token': {
    finds: [
      { text: `"access_token": "${sample('doo_v1_', 64, 'hex')}"`, token: sample('doo_v1_', 64, 'hex') },
      { text: `"refresh_token": "${sample('dor_v1_', 64, 'hex')}"`, token: sample('dor_v1_', 64, 'hex') },
    ],
    ignores: [sample('doo_v1_', 20, 'hex')],
  },
});
