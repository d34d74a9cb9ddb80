// DeepL: https://developers.deepl.com/docs/getting-started/auth
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('DeepL', {
  'deepl-api-key': {
    kind: 'named',
    title: 'DeepL API key',
    keywords: ['deepl'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?::(?:fx|dp))?/,
    name: /key|token|secret|auth|translator|client/,
    variable: 'DEEPL_AUTH_KEY',
    revoke: 'https://developers.deepl.com/docs/getting-started/managing-api-keys',
  },
});

const key = (): string =>
  `${[8, 4, 4, 4, 12].map((length, seed) => sample('', length, 'hex', seed)).join('-')}:fx`;

export const proof = (): Proofs<typeof rules> => ({
  'deepl-api-key': {
    finds: [
      { text: `DEEPL_AUTH_KEY=${key()}`, token: key() },
      {
        text: `import * as deepl from 'deepl-node';\nconst translator = new deepl.Translator('${key()}');`,
        token: key(),
      },
      {
        text: `curl -H "Authorization: DeepL-Auth-Key ${key()}" https://api-free.deepl.com/v2/translate`,
        token: key(),
      },
      { text: `deepl_client = deepl.DeepLClient("${key()}")`, token: key() },
      { text: `"deepl": "${key()}"`, token: key() },
    ],
    ignores: [`deepl_glossary_id = "${key()}"`, 'DEEPL_AUTH_KEY=YOUR_AUTH_KEY'],
  },
});
