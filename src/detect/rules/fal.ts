// fal: https://docs.fal.ai/authentication/key-based
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.fal.ai/authentication/key-based';

export const rules = issuedBy('fal', {
  'fal-api-key': {
    kind: 'named',
    title: 'fal API key',
    keywords: [
      'fal_key',
      'fal-key',
      'fal.key',
      'falkey',
      'fal_api',
      'fal-api',
      'fal.api',
      'falapi',
      'fal.ai',
      'fal.run',
      'fal-ai',
      'fal_ai',
      'fal.config',
      'fal_client',
    ],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}:[0-9a-f]{32}/,
    name: /key|cred|token|auth/,
    variable: 'FAL_KEY',
    revoke,
  },
  'fal-api-key-header': {
    kind: 'shaped',
    title: 'fal API key in a header',
    keywords: ['authorization: key '],
    pattern: /[Aa]uthorization: [Kk]ey (?<value>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}:[0-9a-f]{32})/,
    variable: 'FAL_KEY',
    revoke,
  },
});

const id = (): string => [8, 4, 4, 4, 12].map((length, part) => sample('', length, 'hex', part)).join('-');
const key = (): string => [id(), sample('', 32, 'hex')].join(':');

export const proof = (): Proofs<typeof rules> => ({
  'fal-api-key': {
    finds: [
      { text: `FAL_KEY=${key()}`, token: key() },
      { text: `fal.config({ credentials: '${key()}' });`, token: key() },
      { text: `os.environ["FAL_KEY"] = "${key()}"`, token: key() },
    ],
    ignores: ['FAL_KEY=YOUR_API_KEY', `FAL_KEY_ID=${id()}`],
  },
  'fal-api-key-header': {
    finds: [
      {
        text: `curl -X POST https://queue.fal.run/fal-ai/flux -H "Authorization: Key ${key()}"`,
        token: key(),
      },
      { text: `Authorization: key ${key()}`, token: key() },
    ],
    ignores: ['-H "Authorization: Key $FAL_KEY"'],
  },
});
