// Fivetran: https://fivetran.com/docs/rest-api/getting-started
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Fivetran', {
  'fivetran-api-secret': {
    kind: 'named',
    title: 'Fivetran API secret',
    keywords: ['fivetran'],
    pattern: /(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/,
    name: /secret/,
    variable: 'FIVETRAN_APISECRET',
    revoke: 'https://fivetran.com/docs/rest-api/getting-started',
  },
  'fivetran-api-key': {
    kind: 'named',
    title: 'Fivetran API key',
    keywords: ['fivetran'],
    pattern: /(?=[A-Za-z]{0,15}\d)[A-Za-z0-9]{16}/,
    name: /^(?!.*secret).*key/,
    // It is the user name of the secret.
    severity: 'low',
    variable: 'FIVETRAN_APIKEY',
    revoke: 'https://fivetran.com/docs/rest-api/getting-started',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'fivetran-api-secret': {
    finds: [
      { text: `FIVETRAN_APISECRET=${sample('', 32)}`, token: sample('', 32) },
      {
        text: `provider "fivetran" {\n  api_key    = "${sample('', 16)}"\n  api_secret = "${sample('', 32)}"\n}`,
        token: sample('', 32),
      },
    ],
    ignores: [`fivetran_connector = "${sample('', 32)}"`, 'FIVETRAN_APISECRET=your_api_secret'],
  },
  'fivetran-api-key': {
    finds: [
      { text: `FIVETRAN_APIKEY=${sample('', 16)}`, token: sample('', 16) },
      { text: `fivetran:\n  api_key: ${sample('', 16)}`, token: sample('', 16) },
    ],
    ignores: [`fivetran_group_id = "${sample('', 16)}"`],
  },
});
