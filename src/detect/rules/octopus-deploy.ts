// Octopus Deploy: https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Octopus Deploy', {
  'octopus-deploy-api-key': {
    kind: 'shaped',
    title: 'Octopus Deploy API key',
    keywords: ['api-'],
    pattern: /API-(?=[A-Z]{0,24}\d)[A-Z0-9]{25,36}/,
    notBefore: '-',
    variable: 'OCTOPUS_API_KEY',
    revoke: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  },
});

const key = (): string => sample('API-', 31, 'upper');

export const proof = (): Proofs<typeof rules> => ({
  'octopus-deploy-api-key': {
    finds: [
      { text: `OCTOPUS_API_KEY=${key()}`, token: key() },
      { text: `octo push --package shop.1.0.nupkg --apiKey ${key()}`, token: key() },
      {
        text: `$header = @{ "X-Octopus-ApiKey" = "${sample('API-', 25, 'upper')}" }`,
        token: sample('API-', 25, 'upper'),
      },
    ],
    ignores: [`$apikey = "API-${'X'.repeat(27)}"`, 'octopusApiKey: API-YOURKEY', 'REST-API-V2'],
  },
});
