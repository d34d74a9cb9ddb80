// HashiCorp: https://developer.hashicorp.com/vault/docs/concepts/tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://developer.hashicorp.com/vault/docs/commands/token/revoke';

export const rules = issuedBy('HashiCorp', {
  'hashicorp-vault-token': {
    kind: 'shaped',
    title: 'HashiCorp Vault token',
    keywords: ['hvs.', 'hvb.', 'hvr.'],
    pattern: /hv[sbr]\.[A-Za-z0-9_-]{24,300}/,
    variable: 'VAULT_TOKEN',
    revoke,
  },
  'hashicorp-vault-legacy-token': {
    kind: 'named',
    title: 'HashiCorp Vault service token (before 1.10)',
    keywords: ['vault'],
    pattern: /s\.[A-Za-z0-9]{24}/,
    name: /token|vault/,
    variable: 'VAULT_TOKEN',
    revoke,
  },
  'hashicorp-terraform-token': {
    kind: 'shaped',
    title: 'HCP Terraform API token',
    keywords: ['.atlasv1.'],
    pattern: /[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_-]{60,70}/,
    lead: 14,
    longest: 94,
    variable: 'TFE_TOKEN',
    revoke: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
  },
});

const terraform = (): string => [sample('', 14), 'atlasv1', sample('', 67)].join('.');

export const proof = (): Proofs<typeof rules> => ({
  'hashicorp-vault-token': {
    finds: [
      { text: `export VAULT_TOKEN='${sample('hvs.', 24)}'`, token: sample('hvs.', 24) },
      {
        text: `curl -H "X-Vault-Token: ${sample('hvb.', 150, 'base64url')}"`,
        token: sample('hvb.', 150, 'base64url'),
      },
    ],
    ignores: ['hvs.your-token', sample('hvs.', 12)],
  },
  'hashicorp-vault-legacy-token': {
    finds: [
      { text: `VAULT_TOKEN=${sample('s.', 24)}`, token: sample('s.', 24) },
      {
        text: `client = hvac.Client(url='https://vault.example.org', token='${sample('s.', 24)}')`,
        token: sample('s.', 24),
      },
    ],
    ignores: [`const s = '${sample('s.', 24)}'`],
  },
  'hashicorp-terraform-token': {
    finds: [{ text: `credentials "app.terraform.io" {\n  token = "${terraform()}"\n}`, token: terraform() }],
    ignores: [`${sample('', 14)}.atlasv1.short`],
  },
});
