// Luma AI: https://docs.lumalabs.ai/docs/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Luma AI', {
  'luma-api-key': {
    kind: 'shaped',
    title: 'Luma AI API key',
    keywords: ['luma-'],
    pattern:
      /luma-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?:-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})?/,
    notBefore: '-',
    variable: 'LUMAAI_API_KEY',
    revoke: 'https://docs.lumalabs.ai/docs/authentication',
  },
});

const uuid = (seed: number): string =>
  [8, 4, 4, 4, 12].map((length, part) => sample('', length, 'hex', part * seed)).join('-');
const key = (): string => ['luma', uuid(1), uuid(2)].join('-');

export const proof = (): Proofs<typeof rules> => ({
  'luma-api-key': {
    finds: [
      { text: `LUMAAI_API_KEY=${key()}`, token: key() },
      { text: `const client = new LumaAI({ authToken: '${key()}' });`, token: key() },
      {
        text: `curl -H "Authorization: Bearer ${key()}" https://api.lumalabs.ai/dream-machine/v1/generations`,
        token: key(),
      },
    ],
    ignores: ['LUMAAI_API_KEY=luma-xxxx', '<div class="luma-photo-gallery">'],
  },
});
