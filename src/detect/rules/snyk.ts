// Snyk: https://docs.snyk.io/developer-tools/snyk-api/authentication-for-api
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke =
  'https://docs.snyk.io/developer-tools/snyk-api/authentication-for-api/revoke-and-regenerate-a-snyk-api-token';

export const rules = issuedBy('Snyk', {
  'snyk-token': {
    kind: 'named',
    title: 'Snyk API token',
    keywords: ['snyk'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /token|key|auth|secret/,
    variable: 'SNYK_TOKEN',
    revoke,
  },
  'snyk-access-token': {
    kind: 'shaped',
    title: 'Snyk personal or service account access token',
    keywords: ['snyk_uat.', 'snyk_sat.'],
    pattern: /snyk_[us]at\.[0-9a-f]{8}\.[A-Za-z0-9_-]{10,200}\.[A-Za-z0-9_-]{10,120}/,
    variable: 'SNYK_TOKEN',
    revoke,
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');
const token = (): string => ['snyk_uat', sample('', 8, 'hex'), sample('', 60), sample('', 43)].join('.');

export const proof = (): Proofs<typeof rules> => ({
  'snyk-token': {
    finds: [
      { text: `SNYK_TOKEN=${uuid()}`, token: uuid() },
      { text: `snyk config set api=x\nsnyk_api_key: "${uuid()}"`, token: uuid() },
    ],
    ignores: [`SNYK_ORG_ID=${uuid()}`],
  },
  'snyk-access-token': {
    finds: [{ text: `SNYK_TOKEN=${token()}`, token: token() }],
    ignores: [`snyk_uat.${sample('', 8, 'hex')}`],
  },
});
