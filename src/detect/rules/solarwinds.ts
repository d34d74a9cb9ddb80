// SolarWinds (Papertrail, AppOptics, Observability): https://documentation.solarwinds.com/en/success_center/observability/content/settings/api-tokens.htm
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('SolarWinds', {
  'solarwinds-api-token': {
    kind: 'named',
    title: 'SolarWinds Observability or AppOptics token',
    keywords: ['solarwinds', 'sw_apm_service_key', 'sw_api_token', 'swo_api_token', 'appoptics'],
    // A service key is the token, a colon and the service's name.
    pattern: /(?=[A-Za-z_-]{0,59}\d)[A-Za-z0-9_-]{60,80}(?::[A-Za-z0-9_.:-]{1,128})?/,
    name: /token|key|auth/,
    variable: 'SW_APM_SERVICE_KEY',
    revoke:
      'https://documentation.solarwinds.com/en/success_center/observability/content/settings/api-tokens.htm',
  },
  'papertrail-api-token': {
    kind: 'named',
    title: 'Papertrail API token',
    keywords: ['papertrail'],
    pattern: /(?=[A-Za-z]{0,19}\d)[A-Za-z0-9]{20}/,
    name: /token|key/,
    variable: 'PAPERTRAIL_API_TOKEN',
    revoke: 'https://www.papertrail.com/help/search-api/',
  },
});

const token = (): string => sample('', 71, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'solarwinds-api-token': {
    finds: [
      { text: `SW_APM_SERVICE_KEY=${token()}:checkout`, token: `${token()}:checkout` },
      {
        text: `"appoptics": { "serviceKey": "${sample('', 64, 'hex')}:web" }`,
        token: `${sample('', 64, 'hex')}:web`,
      },
      { text: `swokeys:\n  SOLARWINDS_API_TOKEN: ${token()}`, token: token() },
    ],
    ignores: [`solarwinds_digest = "${sample('', 64, 'hex')}"`, 'SW_APM_SERVICE_KEY=<token>:<service>'],
  },
  'papertrail-api-token': {
    finds: [
      { text: `PAPERTRAIL_API_TOKEN=${sample('', 20)}`, token: sample('', 20) },
      {
        text: `curl -H "X-Papertrail-Token: ${sample('', 20)}" https://papertrailapp.com/api/v1/events/search.json`,
        token: sample('', 20),
      },
    ],
    ignores: [`papertrail_group = "${sample('', 20)}"`],
  },
});
