// Honeycomb: https://docs.honeycomb.io/api/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.honeycomb.io/configure/environments/manage-api-keys/';

/** The third letter of a prefix is one that Honeycomb chooses when a key is made. */
const prefixes = (kind: string): string[] =>
  Array.from('abcdefghijklmnopqrstuvwxyz', (x) => `hc${x}${kind}_`);

export const rules = issuedBy('Honeycomb', {
  'honeycomb-ingest-key': {
    kind: 'shaped',
    title: 'Honeycomb ingest key',
    keywords: [...prefixes('ik'), ...prefixes('ic')],
    pattern: /hc[a-z]i[kc]_[a-z0-9]{58}/,
    variable: 'HONEYCOMB_API_KEY',
    revoke,
  },
  'honeycomb-management-key': {
    kind: 'shaped',
    title: 'Honeycomb management key with its secret',
    keywords: prefixes('mk'),
    pattern: /hc[a-z]mk_[a-z0-9]{20,32}:[A-Za-z0-9]{30,64}/,
    variable: 'HONEYCOMB_KEY_SECRET',
    revoke: 'https://docs.honeycomb.io/configure/teams/manage-api-keys/',
  },
  'honeycomb-management-secret': {
    kind: 'named',
    title: 'Honeycomb management key secret',
    keywords: ['honeycomb'],
    pattern: /(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/,
    name: /secret/,
    variable: 'HONEYCOMB_KEY_SECRET',
    revoke: 'https://docs.honeycomb.io/configure/teams/manage-api-keys/',
  },
  'honeycomb-api-key': {
    kind: 'named',
    title: 'Honeycomb configuration key',
    keywords: ['honeycomb'],
    // Classic keys are hexadecimal.
    pattern: /[0-9a-f]{32}|(?=[A-Za-z]{0,21}\d)[A-Za-z0-9]{22}/,
    name: /^(?!.*secret).*(?:key|team|token|auth)/,
    variable: 'HONEYCOMB_API_KEY',
    revoke,
  },
});

const ingest = (): string => sample('hcaik_', 58, 'lower');
const management = (): string => [sample('hcxmk_', 26, 'lower'), sample('', 32)].join(':');

export const proof = (): Proofs<typeof rules> => ({
  'honeycomb-ingest-key': {
    finds: [
      { text: `OTEL_EXPORTER_OTLP_HEADERS="x-honeycomb-team=${ingest()}"`, token: ingest() },
      {
        text: `"x-honeycomb-team": "${sample('hczic_', 58, 'lower')}"`,
        token: sample('hczic_', 58, 'lower'),
      },
      { text: `honeycomb.NewClient("${ingest()}", "shop")`, token: ingest() },
    ],
    ignores: ['HONEYCOMB_API_KEY=hcaik_your_ingest_key_here', sample('hcaik_', 26, 'lower')],
  },
  'honeycomb-management-key': {
    finds: [
      {
        text: `curl -H "Authorization: Bearer ${management()}" https://api.honeycomb.io/2/teams`,
        token: management(),
      },
      { text: `key: ${management()}`, token: management() },
    ],
    ignores: [`HONEYCOMB_KEY_ID=${sample('hcxmk_', 26, 'lower')}`],
  },
  'honeycomb-management-secret': {
    finds: [
      { text: `export HONEYCOMB_KEY_SECRET=${sample('', 32)}`, token: sample('', 32) },
      {
        text: `provider "honeycombio" {\n  api_key_secret = "${sample('', 32)}"\n}`,
        token: sample('', 32),
      },
    ],
    ignores: [`honeycomb_dataset = "${sample('', 32)}"`],
  },
  'honeycomb-api-key': {
    finds: [
      { text: `curl -H "X-Honeycomb-Team: ${sample('', 22)}"`, token: sample('', 22) },
      { text: `HONEYCOMB_API_KEY=${sample('', 32, 'hex')}`, token: sample('', 32, 'hex') },
      { text: `# Honeycomb\napi_key: ${sample('', 22)}`, token: sample('', 22) },
    ],
    ignores: [`honeycomb_trace = "${sample('', 32, 'hex')}"`, 'X-Honeycomb-Team: YOUR_API_KEY'],
  },
});
