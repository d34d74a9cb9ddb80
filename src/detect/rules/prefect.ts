// Prefect Cloud: https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Prefect', {
  'prefect-api-key': {
    kind: 'shaped',
    title: 'Prefect Cloud user or service account API key',
    keywords: ['pnu_', 'pnb_'],
    pattern: /pn[ub]_[A-Za-z0-9]{36}/,
    variable: 'PREFECT_API_KEY',
    revoke: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
  },
});

const key = (): string => sample('pnu_', 36);

export const proof = (): Proofs<typeof rules> => ({
  'prefect-api-key': {
    finds: [
      { text: `PREFECT_API_KEY=${key()}`, token: key() },
      { text: `prefect cloud login -k ${sample('pnb_', 36)}`, token: sample('pnb_', 36) },
      { text: `prefect config set PREFECT_API_KEY="${key()}"`, token: key() },
    ],
    ignores: ['PREFECT_API_KEY=pnu_your_key', sample('pnu_', 20)],
  },
});
