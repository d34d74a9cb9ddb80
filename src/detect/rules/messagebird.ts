// Bird (MessageBird): https://developers.messagebird.com/api/#authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Bird (MessageBird)', {
  'messagebird-access-key': {
    kind: 'named',
    title: 'MessageBird access key',
    keywords: ['messagebird', 'message_bird'],
    pattern: /(?:live_)?(?=[A-Za-z]{0,24}\d)[A-Za-z0-9]{25}/,
    name: /key|token|secret|auth|initClient/,
    variable: 'MESSAGEBIRD_API_KEY',
    revoke: 'https://developers.messagebird.com/api/#authentication',
  },
  'bird-access-key': {
    kind: 'named',
    title: 'Bird access key',
    keywords: ['api.bird.com', 'bird_access_key', 'bird_api_key', 'birdaccesskey', 'messagebird'],
    pattern: /(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{36,48}/,
    name: /key|token|auth/,
    variable: 'BIRD_ACCESS_KEY',
    revoke: 'https://docs.bird.com/api/api-access/api-authorization',
  },
});

const key = (): string => sample('', 25);
const bird = (): string => sample('', 40);

export const proof = (): Proofs<typeof rules> => ({
  'messagebird-access-key': {
    finds: [
      { text: `MESSAGEBIRD_API_KEY=${key()}`, token: key() },
      { text: `const messagebird = initClient('${key()}');`, token: key() },
      { text: `messagebird:\n  access_key: "${sample('live_', 25)}"`, token: sample('live_', 25) },
    ],
    ignores: [`messagebird_originator = "${key()}"`, `access_key: "${key()}"`],
  },
  'bird-access-key': {
    finds: [
      { text: `BIRD_ACCESS_KEY="${bird()}"`, token: bird() },
      { text: `url = "https://api.bird.com/workspaces"\naccess_key = "${bird()}"`, token: bird() },
    ],
    ignores: [`access_key = "${bird()}"`, `api.bird.com channel = "${bird()}"`],
  },
});
