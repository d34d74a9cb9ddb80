// Stream: https://getstream.io/chat/docs/node/tokens_and_authentication/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Stream', {
  'getstream-secret': {
    kind: 'named',
    title: 'Stream API secret',
    keywords: [
      'getstream',
      'stream_api_secret',
      'stream_secret',
      'stream_app_secret',
      'stream_chat',
      'stream-chat',
      'streamchat',
      'streamclient',
    ],
    pattern: /(?=[a-z]{0,63}\d)[a-z0-9]{64}/,
    name: /secret/,
    variable: 'STREAM_API_SECRET',
    revoke: 'https://getstream.io/chat/docs/node/tokens_and_authentication/',
  },
});

const secret = (): string => sample('', 64, 'lower');

export const proof = (): Proofs<typeof rules> => ({
  'getstream-secret': {
    finds: [
      { text: `STREAM_API_SECRET=${secret()}`, token: secret() },
      { text: `client = StreamChat(api_key="abcd12345678", api_secret="${secret()}")`, token: secret() },
      { text: `import getstream from 'getstream';\nconst apiSecret = "${secret()}";`, token: secret() },
    ],
    ignores: [
      `stream_chat:\n  version: 9.1.0\n  sha256: ${sample('', 64, 'hex')}`,
      'STREAM_API_SECRET=your_api_secret',
    ],
  },
});
