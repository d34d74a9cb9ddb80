// Weights & Biases: https://docs.wandb.ai/support/models/articles/how-do-i-find-my-api-key
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.wandb.ai/platform/hosting/iam/api-keys';

export const rules = issuedBy('Weights & Biases', {
  'wandb-api-key': {
    kind: 'shaped',
    title: 'Weights & Biases API key',
    keywords: ['wandb_v1_'],
    pattern: /wandb_v1_[A-Za-z0-9_-]{60,100}/,
    variable: 'WANDB_API_KEY',
    revoke,
  },
  'wandb-api-key-classic': {
    kind: 'named',
    title: 'Weights & Biases API key (40 characters)',
    keywords: ['wandb'],
    pattern: /[0-9a-f]{40}/,
    name: /key|token|login|secret|password/,
    variable: 'WANDB_API_KEY',
    revoke,
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'wandb-api-key': {
    finds: [{ text: `WANDB_API_KEY=${sample('wandb_v1_', 77)}`, token: sample('wandb_v1_', 77) }],
    ignores: [sample('wandb_v1_', 20)],
  },
  'wandb-api-key-classic': {
    finds: [
      { text: `wandb.login(key="${sample('', 40, 'hex')}")`, token: sample('', 40, 'hex') },
      { text: `WANDB_API_KEY=${sample('', 40, 'hex')}`, token: sample('', 40, 'hex') },
    ],
    ignores: [`wandb_run_commit = "${sample('', 40, 'hex')}"`],
  },
});
