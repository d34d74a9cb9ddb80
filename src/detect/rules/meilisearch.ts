// Meilisearch: https://www.meilisearch.com/docs/learn/security/basic_security
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Meilisearch', {
  'meilisearch-key': {
    kind: 'named',
    title: 'Meilisearch master or API key',
    keywords: ['meilisearch', 'meili_'],
    // A derived key is a hash; the master keys that Meilisearch proposes are base64.
    pattern: /[0-9a-f]{64}|[0-9a-f]{40}|(?=[a-z0-9_-]{0,42}[A-Z])(?=[A-Za-z_-]{0,42}\d)[A-Za-z0-9_-]{43}/,
    name: /key|token|auth/,
    variable: 'MEILI_MASTER_KEY',
    revoke: 'https://www.meilisearch.com/docs/learn/security/resetting_master_key',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'meilisearch-key': {
    finds: [
      { text: `MEILI_MASTER_KEY=${sample('', 43, 'base64url')}`, token: sample('', 43, 'base64url') },
      { text: `new MeiliSearch({ host, apiKey: '${sample('', 64, 'hex')}' })`, token: sample('', 64, 'hex') },
      {
        text: `docker run getmeili/meilisearch meilisearch --master-key="${sample('', 40, 'hex')}"`,
        token: sample('', 40, 'hex'),
      },
    ],
    ignores: [`meilisearch_sha256 = "${sample('', 64, 'hex')}"`, 'MEILI_MASTER_KEY=aSampleMasterKey'],
  },
});
