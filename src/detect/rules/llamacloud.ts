// LlamaIndex: https://developers.llamaindex.ai/python/cloud/general/api_key/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('LlamaIndex', {
  'llamacloud-api-key': {
    kind: 'shaped',
    title: 'LlamaCloud API key',
    keywords: ['llx-'],
    pattern: /llx-(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{40,60}/,
    notBefore: '-',
    variable: 'LLAMA_CLOUD_API_KEY',
    revoke: 'https://developers.llamaindex.ai/python/cloud/general/api_key/',
  },
});

const key = (): string => sample('llx-', 48);

export const proof = (): Proofs<typeof rules> => ({
  'llamacloud-api-key': {
    finds: [
      { text: `LLAMA_CLOUD_API_KEY=${key()}`, token: key() },
      { text: `parser = LlamaParse(api_key="${key()}", result_type="markdown")`, token: key() },
      {
        text: `curl -H "Authorization: Bearer ${key()}" https://api.cloud.llamaindex.ai/api/v1/files`,
        token: key(),
      },
    ],
    ignores: ['LLAMA_CLOUD_API_KEY=llx-...', sample('llx-', 20)],
  },
});
