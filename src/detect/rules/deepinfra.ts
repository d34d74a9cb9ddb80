// DeepInfra: https://deepinfra.com/docs/advanced/api_keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('DeepInfra', {
  'deepinfra-api-key': {
    kind: 'named',
    title: 'DeepInfra API key',
    keywords: ['deepinfra', 'deep_infra', 'deep-infra'],
    pattern: /(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/,
    name: /key|token|secret/,
    variable: 'DEEPINFRA_API_KEY',
    revoke: 'https://deepinfra.com/docs/advanced/api_keys',
  },
});

const key = (): string => sample('', 32);

export const proof = (): Proofs<typeof rules> => ({
  'deepinfra-api-key': {
    finds: [
      { text: `DEEPINFRA_API_TOKEN=${key()}`, token: key() },
      { text: `llm = DeepInfra(api_key="${key()}")`, token: key() },
      { text: `deepInfra: { apiKey: "${key()}" }`, token: key() },
    ],
    ignores: [`deepinfra_model_version = "${key()}"`, 'DEEPINFRA_API_KEY=your-deepinfra-key'],
  },
});
