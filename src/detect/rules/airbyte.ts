// Airbyte: https://docs.airbyte.com/platform/using-airbyte/configuring-api-access
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Airbyte', {
  'airbyte-client-secret': {
    kind: 'named',
    title: 'Airbyte application client secret',
    keywords: ['airbyte'],
    pattern: /(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/,
    name: /secret/,
    variable: 'AIRBYTE_CLIENT_SECRET',
    revoke: 'https://docs.airbyte.com/platform/using-airbyte/configuring-api-access',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'airbyte-client-secret': {
    finds: [
      { text: `AIRBYTE_CLIENT_SECRET=${sample('', 32)}`, token: sample('', 32) },
      {
        text: `requests.post("https://api.airbyte.com/v1/applications/token", json={\n  "client_secret": "${sample('', 32)}"})`,
        token: sample('', 32),
      },
    ],
    ignores: [`airbyte_connection = "${sample('', 32)}"`, 'AIRBYTE_CLIENT_SECRET=<YOUR_CLIENT_SECRET>'],
  },
});
