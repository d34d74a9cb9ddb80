// incident.io: https://api-docs.incident.io/#section/Making-requests/Authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('incident.io', {
  'incident-io-api-key': {
    kind: 'shaped',
    title: 'incident.io API key',
    keywords: ['inc_'],
    pattern: /inc_(?:[a-z]{3,16}_)?(?=[A-Za-z]{0,47}\d)[A-Za-z0-9]{48,80}/,
    variable: 'INCIDENT_API_KEY',
    revoke: 'https://api-docs.incident.io/#section/Making-requests/Authentication',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'incident-io-api-key': {
    finds: [
      { text: `INCIDENT_API_KEY=${sample('inc_', 64, 'hex')}`, token: sample('inc_', 64, 'hex') },
      {
        text: `provider "incident" {\n  api_key = "${sample('inc_live_', 64)}"\n}`,
        token: sample('inc_live_', 64),
      },
      {
        text: `curl -H 'Authorization: Bearer ${sample('inc_', 64)}' https://api.incident.io/v1/identity`,
        token: sample('inc_', 64),
      },
    ],
    ignores: [
      'export INCIDENT_API_KEY="inc_development_YOUR_API_KEY"',
      'inc_counter_with_labels(counter, 1)',
    ],
  },
});
