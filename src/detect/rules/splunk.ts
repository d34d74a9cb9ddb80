// Splunk: https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector
import { jwtExpiry } from '../jwt.ts';
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const hecPage = 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector';
const onCallPage = 'https://help.splunk.com/en/splunk-observability-cloud/splunk-on-call';

export const rules = issuedBy('Splunk', {
  'splunk-hec-token': {
    kind: 'named',
    title: 'Splunk HTTP event collector token',
    keywords: ['splunk', 'hec_token', 'hec-token', 'hectoken'],
    pattern: /[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}/,
    name: /token|key|auth|secret/,
    variable: 'SPLUNK_HEC_TOKEN',
    revoke: hecPage,
  },
  'splunk-hec-token-header': {
    kind: 'shaped',
    title: 'Splunk HTTP event collector token in a header',
    keywords: ['splunk '],
    pattern: /Splunk (?<value>[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12})/,
    variable: 'SPLUNK_HEC_TOKEN',
    revoke: hecPage,
  },
  'splunk-auth-token': {
    kind: 'shaped',
    title: 'Splunk authentication token',
    // The base64 of `{"kid":"splunk.secret"`.
    keywords: ['eyjrawqioijzcgx1bmsuc2vjcmv0i'],
    pattern:
      /eyJraWQiOiJzcGx1bmsuc2VjcmV0I[A-Za-z0-9_-]{20,300}\.eyJ[A-Za-z0-9_-]{40,900}\.[A-Za-z0-9_-]{43,120}/,
    longest: 1400,
    expiry: jwtExpiry,
    variable: 'SPLUNK_TOKEN',
    revoke: 'https://docs.splunk.com/Documentation/Splunk/latest/Security/ManageTokens',
  },
  'splunk-observability-token': {
    kind: 'named',
    title: 'Splunk Observability Cloud (SignalFx) access token',
    keywords: ['splunk_access_token', 'splunk_observability', 'signalfx', 'sfx_', 'x-sf-token', 'sf_token'],
    pattern: /(?=[a-z0-9_-]{0,21}[A-Z])(?=[A-Za-z_-]{0,21}\d)[A-Za-z0-9_-]{22}/,
    name: /token|key/,
    variable: 'SPLUNK_ACCESS_TOKEN',
    revoke:
      'https://docs.splunk.com/observability/en/admin/authentication/authentication-tokens/org-tokens.html',
  },
  'splunk-on-call-api-key': {
    kind: 'named',
    title: 'Splunk On-Call (VictorOps) API key',
    keywords: ['victorops', 'x-vo-api-key', 'vo_api_key', 'splunk_oncall', 'splunk_on_call'],
    pattern: /[0-9a-f]{32}/,
    name: /key|token/,
    variable: 'VO_API_KEY',
    revoke: onCallPage,
  },
  'splunk-on-call-integration': {
    kind: 'shaped',
    title: 'Splunk On-Call (VictorOps) integration key',
    keywords: ['alert.victorops.com/integrations/'],
    pattern:
      /alert\.victorops\.com\/integrations\/[a-z0-9_-]{2,40}\/\d{8}\/alert\/(?<value>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})/,
    variable: 'VICTOROPS_INTEGRATION_KEY',
    revoke: onCallPage,
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');
const part = (value: object): string => btoa(JSON.stringify(value)).replace(/=/g, '');
const authToken = (): string =>
  [
    part({ kid: 'splunk.secret', alg: 'HS512', ver: 'v2', ttyp: 'static' }),
    part({ iss: 'admin from search-1', sub: 'ci', aud: 'deploy', exp: 1_900_000_000 }),
    sample('', 86, 'base64url'),
  ].join('.');

export const proof = (): Proofs<typeof rules> => ({
  'splunk-hec-token': {
    finds: [
      { text: `SPLUNK_HEC_TOKEN=${uuid()}`, token: uuid() },
      { text: `exporters:\n  splunk_hec:\n    token: "${uuid()}"`, token: uuid() },
      {
        text: `const logger = new SplunkLogger({ token: '${uuid().toUpperCase()}', url });`,
        token: uuid().toUpperCase(),
      },
    ],
    ignores: [`splunk_channel = "${uuid()}"`, 'SPLUNK_HEC_TOKEN=00000000-0000-0000-0000-000000000000'],
  },
  'splunk-hec-token-header': {
    finds: [
      {
        text: `curl https://logs.internal:8088/services/collector -H "Authorization: Splunk ${uuid()}"`,
        token: uuid(),
      },
      { text: `headers={"Authorization": "Splunk ${uuid()}"}`, token: uuid() },
    ],
    ignores: ['Authorization: Splunk <hec_token>', `Splunk ${sample('', 8, 'hex')}`],
  },
  'splunk-auth-token': {
    finds: [
      { text: `SPLUNK_TOKEN=${authToken()}`, token: authToken() },
      { text: `service = client.connect(host=host, splunkToken="${authToken()}")`, token: authToken() },
    ],
    ignores: [`${part({ kid: 'other', alg: 'HS512' })}.${part({ sub: '1' })}.${sample('', 86)}`],
  },
  'splunk-observability-token': {
    finds: [
      { text: `SPLUNK_ACCESS_TOKEN=${sample('', 22)}`, token: sample('', 22) },
      {
        text: `curl -H "X-SF-Token: ${sample('', 22, 'base64url')}" https://ingest.us1.signalfx.com/v2/datapoint`,
        token: sample('', 22, 'base64url'),
      },
    ],
    ignores: [`signalfx_dashboard = "${sample('', 22)}"`, 'SPLUNK_ACCESS_TOKEN=<your-access-token>'],
  },
  'splunk-on-call-api-key': {
    finds: [
      { text: `curl -H "X-VO-Api-Key: ${sample('', 32, 'hex')}"`, token: sample('', 32, 'hex') },
      {
        text: `victorops:\n  api_id: 1a2b3c4d\n  api_key: ${sample('', 32, 'hex')}`,
        token: sample('', 32, 'hex'),
      },
    ],
    ignores: [`victorops_revision = "${sample('', 32, 'hex')}"`],
  },
  'splunk-on-call-integration': {
    finds: [
      {
        text: `url: https://alert.victorops.com/integrations/generic/20131114/alert/${uuid()}/database`,
        token: uuid(),
      },
    ],
    ignores: ['https://alert.victorops.com/integrations/generic/20131114/alert/$KEY/$ROUTE'],
  },
});
