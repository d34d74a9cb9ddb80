// LangChain: https://docs.langchain.com/langsmith/create-account-api-key
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('LangChain', {
  'langchain-api-key': {
    kind: 'shaped',
    title: 'LangSmith API key',
    keywords: ['lsv2_pt_', 'lsv2_sk_'],
    pattern: /lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}/,
    variable: 'LANGSMITH_API_KEY',
    revoke: 'https://docs.langchain.com/langsmith/create-account-api-key',
  },
});

const key = (): string => [sample('lsv2_pt_', 32, 'hex'), sample('', 10, 'hex')].join('_');

export const proof = (): Proofs<typeof rules> => ({
  'langchain-api-key': {
    finds: [
      { text: `LANGSMITH_API_KEY=${key()}`, token: key() },
      { text: `os.environ["LANGCHAIN_API_KEY"] = "${key()}"`, token: key() },
    ],
    ignores: [sample('lsv2_pt_', 32, 'hex')],
  },
});
