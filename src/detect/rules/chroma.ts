// Chroma Cloud: https://docs.trychroma.com/cloud/getting-started
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Chroma', {
  'chroma-api-key': {
    kind: 'shaped',
    title: 'Chroma Cloud API key',
    keywords: ['ck-'],
    pattern: /ck-(?=[A-Za-z]{0,43}\d)[A-Za-z0-9]{42,46}/,
    variable: 'CHROMA_API_KEY',
    revoke: 'https://docs.trychroma.com/cloud/getting-started',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'chroma-api-key': {
    finds: [
      { text: `CHROMA_API_KEY=${sample('ck-', 44)}`, token: sample('ck-', 44) },
      { text: `client = chromadb.CloudClient(api_key='${sample('ck-', 43)}')`, token: sample('ck-', 43) },
      { text: `"x-chroma-token": "${sample('ck-', 44)}"`, token: sample('ck-', 44) },
    ],
    ignores: ['CHROMA_API_KEY=ck-...', 'class="ck-editor__editable-inline"', sample('ck-', 20)],
  },
});
