// Hugging Face: https://huggingface.co/docs/hub/security-tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Hugging Face', {
  'huggingface-token': {
    kind: 'shaped',
    title: 'Hugging Face access token',
    keywords: ['hf_', 'api_org_'],
    pattern: /(?:hf|api_org)_[A-Za-z0-9]{34}/,
    variable: 'HF_TOKEN',
    revoke: 'https://huggingface.co/docs/hub/security-tokens#how-to-manage-user-access-tokens',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'huggingface-token': {
    finds: [
      { text: `login(token="${sample('hf_', 34)}")`, token: sample('hf_', 34) },
      { text: `export HF_TOKEN=${sample('hf_', 34)}`, token: sample('hf_', 34) },
      {
        text: `headers = {"Authorization": "Bearer ${sample('api_org_', 34)}"}`,
        token: sample('api_org_', 34),
      },
    ],
    ignores: [`HF_TOKEN=hf_${'x'.repeat(34)}`, sample('hf_', 30), `self_${sample('', 34)}`],
  },
});
