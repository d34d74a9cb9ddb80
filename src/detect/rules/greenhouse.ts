// Greenhouse: https://developers.greenhouse.io/harvest.html#authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Greenhouse', {
  'greenhouse-api-key': {
    kind: 'named',
    title: 'Greenhouse API key',
    keywords: [
      'greenhouse.io',
      'greenhouse_',
      'greenhouse-',
      'greenhouseapi',
      'greenhousekey',
      'greenhouse:',
    ],
    pattern: /[0-9a-f]{32}-\d{1,2}|[0-9a-f]{32}/,
    variable: 'GREENHOUSE_API_KEY',
    revoke: 'https://developers.greenhouse.io/harvest.html#authentication',
  },
});

const key = (): string => `${sample('', 32, 'hex')}-3`;

export const proof = (): Proofs<typeof rules> => ({
  'greenhouse-api-key': {
    finds: [
      { text: `GREENHOUSE_API_KEY=${key()}`, token: key() },
      {
        text: `const url = 'https://harvest.greenhouse.io/v1/jobs';\nconst apiKey = '${key()}';`,
        token: key(),
      },
      {
        text: `greenhouse:\n  harvest_token: ${sample('', 32, 'hex')}`,
        token: sample('', 32, 'hex'),
      },
    ],
    ignores: [`greenhouse_job = "${key()}"`, `apiKey = '${key()}'`],
  },
});
