// Flagsmith: https://docs.flagsmith.com/clients/rest
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Flagsmith', {
  'flagsmith-environment-key': {
    kind: 'named',
    title: 'Flagsmith server-side environment key',
    keywords: ['flagsmith', 'x-environment-key'],
    pattern: /ser\.[A-Za-z0-9]{20,24}/,
    name: /key|token|flagsmith/,
    variable: 'FLAGSMITH_ENVIRONMENT_KEY',
    revoke: 'https://docs.flagsmith.com/clients/overview#client-side-and-server-side-sdks',
  },
  'flagsmith-api-key': {
    kind: 'named',
    title: 'Flagsmith organisation API key',
    keywords: ['flagsmith'],
    pattern: /[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}|[0-9a-f]{40}/,
    name: /key|token|auth/,
    variable: 'FLAGSMITH_MASTER_API_KEY',
    revoke: 'https://docs.flagsmith.com/clients/rest#private-admin-api-endpoints',
  },
});

const master = (): string => [sample('', 8), sample('', 32)].join('.');

export const proof = (): Proofs<typeof rules> => ({
  'flagsmith-environment-key': {
    finds: [
      { text: `FLAGSMITH_ENVIRONMENT_KEY=${sample('ser.', 22)}`, token: sample('ser.', 22) },
      {
        text: `const flagsmith = new Flagsmith({ environmentKey: '${sample('ser.', 22)}' });`,
        token: sample('ser.', 22),
      },
      { text: `curl -H "X-Environment-Key: ${sample('ser.', 22)}"`, token: sample('ser.', 22) },
    ],
    ignores: ['environmentKey: "ser.your_key_here"', `FLAGSMITH_ENV_ID=${sample('', 22)}`],
  },
  'flagsmith-api-key': {
    finds: [
      { text: `provider "flagsmith" {\n  master_api_key = "${master()}"\n}`, token: master() },
      { text: `FLAGSMITH_API_TOKEN=${sample('', 40, 'hex')}`, token: sample('', 40, 'hex') },
    ],
    ignores: [`flagsmith_revision = "${sample('', 40, 'hex')}"`],
  },
});
