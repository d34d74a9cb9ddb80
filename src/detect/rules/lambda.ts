// Lambda: https://docs.lambda.ai/public-cloud/cloud-api/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Lambda', {
  'lambda-api-key': {
    kind: 'shaped',
    title: 'Lambda Cloud API key',
    keywords: ['secret_'],
    // The name of the key stands between the prefix and the random part.
    pattern: /secret_[a-z0-9_-]{1,40}_[0-9a-f]{32}\.[A-Za-z0-9]{32}/,
    variable: 'LAMBDA_API_KEY',
    revoke: 'https://docs.lambda.ai/public-cloud/cloud-api/',
  },
});

const key = (): string => `${sample('secret_training_', 32, 'hex')}.${sample('', 32)}`;

export const proof = (): Proofs<typeof rules> => ({
  'lambda-api-key': {
    finds: [
      { text: `LAMBDA_API_KEY=${key()}`, token: key() },
      { text: `curl -u ${key()}: https://cloud.lambdalabs.com/api/v1/instance-types`, token: key() },
      { text: `lambda_cloud:\n  api_key: '${key()}'`, token: key() },
    ],
    ignores: ['LAMBDA_API_KEY=secret_key-name_...', sample('secret_training_', 32, 'hex')],
  },
});
