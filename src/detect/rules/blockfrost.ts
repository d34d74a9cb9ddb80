// Blockfrost: https://blockfrost.dev/start-building/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Blockfrost', {
  'blockfrost-project-id': {
    kind: 'named',
    title: 'Blockfrost project ID',
    keywords: ['blockfrost'],
    pattern: /(?:mainnet|testnet|preprod|preview|ipfs|milkomeda)[A-Za-z0-9]{32}/,
    name: /project_?id|key|token|secret|provider|api/,
    variable: 'BLOCKFROST_PROJECT_ID',
    revoke: 'https://blockfrost.dev/overview/getting-started',
  },
});

const projectId = (): string => sample('mainnet', 32);

export const proof = (): Proofs<typeof rules> => ({
  'blockfrost-project-id': {
    finds: [
      { text: `BLOCKFROST_PROJECT_ID=${projectId()}`, token: projectId() },
      { text: `const api = new BlockFrostAPI({ projectId: '${projectId()}' });`, token: projectId() },
      {
        text: `curl -H "project_id: ${projectId()}" https://cardano-mainnet.blockfrost.io/api/v0/blocks/latest`,
        token: projectId(),
      },
      {
        text: `import { BlockfrostProvider } from '@meshsdk/core';\nconst provider = new BlockfrostProvider('${projectId()}');`,
        token: projectId(),
      },
    ],
    ignores: [`blockfrost_asset = "${projectId()}"`, 'BLOCKFROST_PROJECT_ID=mainnetYourProjectId'],
  },
});
