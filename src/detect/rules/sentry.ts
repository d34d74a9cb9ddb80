// Sentry: https://docs.sentry.io/account/auth-tokens/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.sentry.io/account/auth-tokens/';

export const rules = issuedBy('Sentry', {
  'sentry-org-token': {
    kind: 'shaped',
    title: 'Sentry organization auth token',
    keywords: ['sntrys_'],
    pattern: /sntrys_eyJ[A-Za-z0-9+/=]{60,500}_[A-Za-z0-9+/]{43}/,
    longest: 600,
    variable: 'SENTRY_AUTH_TOKEN',
    revoke,
  },
  'sentry-user-token': {
    kind: 'shaped',
    title: 'Sentry personal or integration auth token',
    keywords: ['sntryu_', 'sntrya_', 'sntryi_'],
    pattern: /sntry[uai]_[0-9a-f]{64}/,
    variable: 'SENTRY_AUTH_TOKEN',
    revoke,
  },
  'sentry-dsn': {
    kind: 'shaped',
    title: 'Sentry DSN',
    keywords: ['ingest.sentry.io/', 'ingest.us.sentry.io/', 'ingest.de.sentry.io/'],
    pattern: /https:\/\/[0-9a-f]{32}(?::[0-9a-f]{32})?@o\d{1,16}\.ingest\.(?:us\.|de\.)?sentry\.io\/\d{1,20}/,
    lead: 92,
    longest: 140,
    // It lets anybody send events, and read none.
    severity: 'low',
    publishable: true,
    variable: 'SENTRY_DSN',
    revoke: 'https://docs.sentry.io/concepts/key-terms/dsn-explainer/',
  },
});

const org = (): string =>
  `sntrys_${btoa(JSON.stringify({ iat: 1700000000.1, url: 'https://sentry.io', org: 'shop' }))}_${sample('', 43, 'base64')}`;
const dsn = (): string =>
  ['https://', sample('', 32, 'hex'), '@o450000.ingest.us.sentry.io/4501234'].join('');

export const proof = (): Proofs<typeof rules> => ({
  'sentry-org-token': {
    finds: [
      { text: `SENTRY_AUTH_TOKEN=${org()}`, token: org() },
      { text: `authToken: "${org()}"`, token: org() },
    ],
    ignores: ['sntrys_YOUR_TOKEN_HERE'],
  },
  'sentry-user-token': {
    finds: [{ text: `[auth]\ntoken=${sample('sntryu_', 64, 'hex')}`, token: sample('sntryu_', 64, 'hex') }],
    ignores: [sample('sntryu_', 32, 'hex')],
  },
  'sentry-dsn': {
    finds: [{ text: `Sentry.init({ dsn: '${dsn()}' });`, token: dsn() }],
    ignores: ['https://public@sentry.example.org/1', 'https://o450000.ingest.sentry.io/4501234'],
  },
});
