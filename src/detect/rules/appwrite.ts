// Appwrite: https://appwrite.io/docs/advanced/platform/api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://appwrite.io/docs/advanced/platform/api-keys';

export const rules = issuedBy('Appwrite', {
  'appwrite-api-key': {
    kind: 'shaped',
    title: 'Appwrite API key',
    keywords: ['standard_'],
    pattern: /standard_[0-9a-f]{128,512}/,
    longest: 530,
    variable: 'APPWRITE_API_KEY',
    revoke,
  },
  'appwrite-legacy-key': {
    kind: 'named',
    title: 'Appwrite API key (before prefixes)',
    keywords: ['appwrite'],
    pattern: /[0-9a-f]{256}/,
    name: /key/,
    variable: 'APPWRITE_API_KEY',
    revoke,
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'appwrite-api-key': {
    finds: [
      { text: `APPWRITE_API_KEY=${sample('standard_', 256, 'hex')}`, token: sample('standard_', 256, 'hex') },
      {
        text: `client.setKey('${sample('standard_', 256, 'hex')}');`,
        token: sample('standard_', 256, 'hex'),
      },
    ],
    ignores: ['APPWRITE_API_KEY=standard_...your_api_key...', 'standard_deviation_of_the_mean'],
  },
  'appwrite-legacy-key': {
    finds: [
      { text: `"X-Appwrite-Key": "${sample('', 256, 'hex')}"`, token: sample('', 256, 'hex') },
      {
        text: `Client client = new Client().setEndpoint("https://cloud.appwrite.io/v1").setKey("${sample('', 256, 'hex')}");`,
        token: sample('', 256, 'hex'),
      },
    ],
    ignores: [`appwrite_session = "${sample('', 256, 'hex')}"`],
  },
});
