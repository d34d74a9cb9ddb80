// Statsig: https://docs.statsig.com/access-management/api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.statsig.com/access-management/api-keys';

export const rules = issuedBy('Statsig', {
  'statsig-secret-key': {
    kind: 'named',
    title: 'Statsig server secret key',
    keywords: ['statsig'],
    pattern: /secret-[A-Za-z0-9]{20,64}/,
    name: /key|secret|statsig|token/,
    variable: 'STATSIG_SERVER_SECRET_KEY',
    revoke,
  },
  'statsig-console-key': {
    kind: 'named',
    title: 'Statsig console API key',
    keywords: ['statsig'],
    pattern: /console-[A-Za-z0-9]{20,64}/,
    name: /key|token|statsig/,
    variable: 'STATSIG_API_KEY',
    revoke,
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'statsig-secret-key': {
    finds: [
      { text: `STATSIG_SERVER_SECRET_KEY=${sample('secret-', 43)}`, token: sample('secret-', 43) },
      { text: `await Statsig.initialize('${sample('secret-', 43)}');`, token: sample('secret-', 43) },
      {
        text: `curl -H "statsig-api-key: ${sample('secret-', 43)}" https://api.statsig.com/v1/check_gate`,
        token: sample('secret-', 43),
      },
    ],
    ignores: [
      'STATSIG_SERVER_SECRET_KEY=secret-your-key-here',
      `STATSIG_CLIENT_KEY=${sample('client-', 43)}`,
    ],
  },
  'statsig-console-key': {
    finds: [
      {
        text: `provider "statsig" {\n  console_api_key = "${sample('console-', 43)}"\n}`,
        token: sample('console-', 43),
      },
      { text: `curl -H "STATSIG-API-KEY: ${sample('console-', 43)}"`, token: sample('console-', 43) },
    ],
    ignores: ['STATSIG_API_KEY=console-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
});
