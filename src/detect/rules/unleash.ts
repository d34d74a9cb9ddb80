// Unleash: https://docs.getunleash.io/concepts/api-tokens-and-client-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.getunleash.io/concepts/api-tokens-and-client-keys';

export const rules = issuedBy('Unleash', {
  'unleash-api-token': {
    kind: 'shaped',
    title: 'Unleash API token of all projects or the default one',
    // The project (`*` and `[]`: all and several), the environment, and the secret.
    keywords: ['*:*.', '*:development.', '*:production.', '[]:', 'default:'],
    pattern: /(?:\*|\[\]|default):(?:\*|[A-Za-z0-9_-]{1,40})\.[0-9a-f]{56,64}/,
    variable: 'UNLEASH_API_TOKEN',
    revoke,
  },
  'unleash-named-token': {
    kind: 'named',
    title: 'Unleash personal or API token',
    keywords: ['unleash'],
    pattern: /user:[0-9a-f]{56,64}|[A-Za-z0-9_.~-]{1,60}:[A-Za-z0-9_-]{1,40}\.[0-9a-f]{56,64}/,
    name: /token|auth|key|secret/,
    variable: 'UNLEASH_API_TOKEN',
    revoke,
  },
});

const token = (place: string): string => sample(`${place}.`, 56, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'unleash-api-token': {
    finds: [
      { text: `UNLEASH_API_TOKEN=${token('default:development')}`, token: token('default:development') },
      { text: `initialize({ customHeaders: { Authorization: '${token('*:*')}' } })`, token: token('*:*') },
      { text: `UNLEASH_API_TOKEN=${token('*:production')}`, token: token('*:production') },
      {
        text: `INIT_CLIENT_API_TOKENS: "${token('[]:production')}"`,
        token: token('[]:production'),
      },
    ],
    ignores: [
      'UNLEASH_API_TOKEN=default:development.unleash-insecure-api-token',
      '*:*.unleash-insecure-admin-api-token',
    ],
  },
  'unleash-named-token': {
    finds: [
      { text: `UNLEASH_API_TOKEN=${token('shop:staging')}`, token: token('shop:staging') },
      {
        text: `# unleash admin\nauthorization = "${sample('user:', 56, 'hex')}"`,
        token: sample('user:', 56, 'hex'),
      },
    ],
    ignores: [`token = "${token('shop:staging')}"`, `unleash_digest = "sha256:${sample('', 64, 'hex')}"`],
  },
});
