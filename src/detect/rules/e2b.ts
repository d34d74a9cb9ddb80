// E2B: https://e2b.dev/docs/api-key
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://e2b.dev/docs/api-key';

export const rules = issuedBy('E2B', {
  'e2b-api-key': {
    kind: 'shaped',
    title: 'E2B API key',
    keywords: ['e2b_'],
    pattern: /e2b_[0-9a-f]{40}/,
    variable: 'E2B_API_KEY',
    revoke,
  },
  'e2b-access-token': {
    kind: 'shaped',
    title: 'E2B access token',
    keywords: ['sk_e2b_'],
    pattern: /sk_e2b_[0-9a-f]{40}/,
    variable: 'E2B_ACCESS_TOKEN',
    revoke,
  },
});

const key = (): string => sample('e2b_', 40, 'hex');
const token = (): string => sample('sk_e2b_', 40, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'e2b-api-key': {
    finds: [
      { text: `E2B_API_KEY=${key()}`, token: key() },
      { text: `const sandbox = await Sandbox.create({ apiKey: '${key()}' });`, token: key() },
      { text: `curl -H "X-API-Key: ${key()}" https://api.e2b.dev/sandboxes`, token: key() },
    ],
    ignores: ['E2B_API_KEY=e2b_***', sample('e2b_', 24, 'hex')],
  },
  'e2b-access-token': {
    finds: [
      { text: `E2B_ACCESS_TOKEN=${token()}`, token: token() },
      { text: `{ "accessToken": "${token()}" }`, token: token() },
    ],
    ignores: ['E2B_ACCESS_TOKEN=sk_e2b_***'],
  },
});
