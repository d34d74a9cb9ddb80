// Vercel: https://vercel.com/docs/accounts/access-tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://vercel.com/docs/accounts/access-tokens';

export const rules = issuedBy('Vercel', {
  'vercel-token': {
    kind: 'shaped',
    title: 'Vercel access token or AI Gateway key',
    keywords: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'],
    pattern: /vc[piark]_[A-Za-z0-9]{24,80}/,
    variable: 'VERCEL_TOKEN',
    revoke,
  },
  'vercel-token-classic': {
    kind: 'named',
    title: 'Vercel access token (24 characters)',
    keywords: ['vercel', 'now_token'],
    pattern: /(?=[A-Za-z]{0,23}\d)[A-Za-z0-9]{24}/,
    name: /token/,
    variable: 'VERCEL_TOKEN',
    revoke,
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'vercel-token': {
    finds: [
      { text: `VERCEL_TOKEN=${sample('vcp_', 56)}`, token: sample('vcp_', 56) },
      { text: `AI_GATEWAY_API_KEY=${sample('vck_', 56)}`, token: sample('vck_', 56) },
    ],
    ignores: ['vcp_your_token'],
  },
  'vercel-token-classic': {
    finds: [
      { text: `VERCEL_TOKEN=${sample('', 24)}`, token: sample('', 24) },
      { text: `vercel deploy --token ${sample('', 24)}`, token: sample('', 24) },
    ],
    ignores: [`vercel_project_id = "${sample('prj_', 24)}"`],
  },
});
