// HeyGen: https://docs.heygen.com/docs/api-key
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.heygen.com/docs/api-key';

export const rules = issuedBy('HeyGen', {
  'heygen-api-key': {
    kind: 'shaped',
    title: 'HeyGen API key',
    keywords: ['sk_v2_hgu_'],
    pattern: /sk_V2_hgu_[A-Za-z0-9_-]{24,90}/,
    variable: 'HEYGEN_API_KEY',
    revoke,
  },
  'heygen-api-key-classic': {
    kind: 'named',
    title: 'HeyGen API key (classic)',
    keywords: ['heygen'],
    pattern: /(?=[A-Za-z+/]{0,47}\d)[A-Za-z0-9+/]{48,60}={0,2}/,
    name: /key|token/,
    variable: 'HEYGEN_API_KEY',
    revoke,
  },
});

const key = (): string => sample('sk_V2_hgu_', 44, 'base64url');
const classicKey = (): string => `${sample('', 58)}==`;

export const proof = (): Proofs<typeof rules> => ({
  'heygen-api-key': {
    finds: [
      { text: `HEYGEN_API_KEY=${key()}`, token: key() },
      { text: `curl -H "X-Api-Key: ${key()}" https://api.heygen.com/v2/avatars`, token: key() },
    ],
    ignores: ['HEYGEN_API_KEY=sk_V2_hgu_your_key'],
  },
  'heygen-api-key-classic': {
    finds: [
      { text: `HEYGEN_API_KEY="${classicKey()}"`, token: classicKey() },
      {
        text: `fetch('https://api.heygen.com/v1/streaming.new', {\n  headers: { 'X-Api-Key': '${classicKey()}' },\n});`,
        token: classicKey(),
      },
    ],
    ignores: [`heygen_video = "${classicKey()}"`, 'HEYGEN_API_KEY="your-api-key-here"'],
  },
});
