// Rapid7: https://docs.rapid7.com/insight/managing-platform-api-keys/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Rapid7', {
  'rapid7-api-key': {
    kind: 'named',
    title: 'Rapid7 Insight platform API key',
    keywords: ['rapid7', 'insightvm', 'insightidr', 'insight.rapid7.com'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /key|token/,
    variable: 'RAPID7_API_KEY',
    revoke: 'https://docs.rapid7.com/insight/managing-platform-api-keys/',
  },
});

const key = (): string => [8, 4, 4, 4, 12].map((length, part) => sample('', length, 'hex', part)).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'rapid7-api-key': {
    finds: [
      { text: `RAPID7_API_KEY=${key()}`, token: key() },
      { text: `curl https://us.api.insight.rapid7.com/validate -H "X-Api-Key: ${key()}"`, token: key() },
      { text: `insightvm:\n  api_key: ${key()}`, token: key() },
    ],
    ignores: [`RAPID7_ORG_ID=${key()}`, 'RAPID7_API_KEY=<your api key>'],
  },
});
