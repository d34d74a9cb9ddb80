// New Relic: https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/#rotate';

export const rules = issuedBy('New Relic', {
  'newrelic-user-key': {
    kind: 'shaped',
    title: 'New Relic user key',
    keywords: ['nrak-'],
    pattern: /NRAK-[A-Z0-9]{27}/,
    variable: 'NEW_RELIC_API_KEY',
    revoke,
  },
  'newrelic-license-key': {
    kind: 'shaped',
    title: 'New Relic license key',
    keywords: ['nral'],
    pattern: /(?:[a-z]{2}\d{2}xx[0-9a-f]{30}|[0-9a-f]{36})NRAL/,
    lead: 36,
    longest: 40,
    variable: 'NEW_RELIC_LICENSE_KEY',
    revoke,
  },
  'newrelic-insights-key': {
    kind: 'shaped',
    title: 'New Relic Insights insert or query key',
    keywords: ['nrii-', 'nriq-'],
    pattern: /NRI[IQ]-[A-Za-z0-9_-]{32}/,
    variable: 'NEW_RELIC_INSERT_KEY',
    revoke,
  },
  'newrelic-browser-key': {
    kind: 'shaped',
    title: 'New Relic browser key',
    keywords: ['nrjs-'],
    pattern: /NRJS-[0-9a-f]{19}/,
    // It stands in every page that is watched.
    severity: 'low',
    variable: 'NEW_RELIC_BROWSER_KEY',
    revoke,
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'newrelic-user-key': {
    finds: [
      { text: `NEW_RELIC_API_KEY=${sample('NRAK-', 27, 'upper')}`, token: sample('NRAK-', 27, 'upper') },
    ],
    ignores: [sample('NRAK-', 20, 'upper')],
  },
  'newrelic-license-key': {
    finds: [
      { text: `license_key: '${sample('', 36, 'hex')}NRAL'`, token: `${sample('', 36, 'hex')}NRAL` },
      {
        text: `NEW_RELIC_LICENSE_KEY=eu01xx${sample('', 30, 'hex')}NRAL`,
        token: `eu01xx${sample('', 30, 'hex')}NRAL`,
      },
    ],
    ignores: [`${sample('', 20, 'hex')}NRAL`],
  },
  'newrelic-insights-key': {
    finds: [{ text: `curl -H "X-Insert-Key: ${sample('NRII-', 32)}"`, token: sample('NRII-', 32) }],
    ignores: [sample('NRII-', 16)],
  },
  'newrelic-browser-key': {
    finds: [{ text: `licenseKey:"${sample('NRJS-', 19, 'hex')}",`, token: sample('NRJS-', 19, 'hex') }],
    ignores: [sample('NRJS-', 10, 'hex')],
  },
});
