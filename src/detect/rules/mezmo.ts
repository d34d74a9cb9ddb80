// Mezmo, formerly LogDNA: https://docs.mezmo.com/docs/ingestion-key
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Mezmo', {
  'mezmo-key': {
    kind: 'named',
    title: 'Mezmo (LogDNA) ingestion, service or access key',
    keywords: ['mezmo', 'logdna'],
    pattern: /[0-9a-f]{32}|[a-z]{2,5}_[0-9a-f]{32,64}/,
    name: /key|token|secret/,
    variable: 'LOGDNA_API_KEY',
    revoke: 'https://docs.mezmo.com/docs/ingestion-key',
  },
});

const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'mezmo-key': {
    finds: [
      { text: `LOGDNA_INGESTION_KEY=${key()}`, token: key() },
      { text: `[sinks.mezmo]\ntype = "mezmo"\napi_key = "${key()}"`, token: key() },
      {
        text: `const logger = logdna.createLogger(process.env.LOGDNA_KEY, { app: 'shop' });\nconst key = '${sample('sts_', 32, 'hex')}';`,
        token: sample('sts_', 32, 'hex'),
      },
    ],
    ignores: [`logdna_digest = "${key()}"`, 'LOGDNA_INGESTION_KEY=YOUR_INGESTION_KEY'],
  },
});
