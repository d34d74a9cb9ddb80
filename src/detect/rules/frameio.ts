// Frame.io: https://developer.frame.io/docs/getting-started/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Frame.io', {
  'frameio-developer-token': {
    kind: 'shaped',
    title: 'Frame.io developer token',
    keywords: ['fio-u-'],
    pattern: /fio-u-[A-Za-z0-9_-]{64}/,
    variable: 'FRAMEIO_TOKEN',
    revoke: 'https://developer.frame.io/docs/getting-started/authentication',
  },
});

const token = (): string => sample('fio-u-', 64, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'frameio-developer-token': {
    finds: [
      { text: `FRAMEIO_TOKEN=${token()}`, token: token() },
      { text: `client = FrameioClient("${token()}")`, token: token() },
      { text: `headers: { Authorization: 'Bearer ${token()}' }`, token: token() },
    ],
    ignores: ['fio-u-your-developer-token', sample('fio-u-', 12)],
  },
});
