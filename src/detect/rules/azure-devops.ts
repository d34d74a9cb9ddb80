// Azure DevOps: https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke =
  'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate#revoke-a-pat';

export const rules = issuedBy('Azure DevOps', {
  'azure-devops-pat': {
    kind: 'shaped',
    title: 'Azure DevOps personal access token',
    keywords: ['azdo'],
    pattern: /[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}/,
    lead: 76,
    longest: 84,
    variable: 'AZURE_DEVOPS_EXT_PAT',
    revoke,
  },
  'azure-devops-pat-classic': {
    kind: 'named',
    title: 'Azure DevOps personal access token (52 characters)',
    keywords: [
      'azure_devops',
      'azuredevops',
      'azure-devops',
      'dev.azure.com',
      'visualstudio.com',
      'vsts',
      'azdo',
      'ado_pat',
    ],
    pattern: /[a-z2-7]{52}/,
    name: /pat|token|password|secret/,
    variable: 'AZURE_DEVOPS_EXT_PAT',
    revoke,
  },
});

const token = (): string => `${sample('', 76)}AZDO${sample('', 4)}`;
const classic = (): string => sample('', 52, 'base32').toLowerCase();

export const proof = (): Proofs<typeof rules> => ({
  'azure-devops-pat': {
    finds: [
      { text: `az devops login --organization https://dev.azure.com/shop <<< ${token()}`, token: token() },
      { text: `const pat = '${token()}';`, token: token() },
    ],
    ignores: [`${sample('', 60)}AZDO${sample('', 4)}`],
  },
  'azure-devops-pat-classic': {
    finds: [
      { text: `AZURE_DEVOPS_EXT_PAT=${classic()}`, token: classic() },
      { text: `org: https://dev.azure.com/shop\npat: "${classic()}"`, token: classic() },
    ],
    ignores: [`# dev.azure.com\nchecksum: ${classic()}`, `AZURE_DEVOPS_EXT_PAT=${'a'.repeat(52)}`],
  },
});
