// AfterShip: https://www.aftership.com/docs/tracking/quickstart/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('AfterShip', {
  'aftership-api-key': {
    kind: 'shaped',
    title: 'AfterShip API key',
    keywords: ['asat_'],
    pattern: /asat_[0-9a-f]{32}/,
    variable: 'AFTERSHIP_API_KEY',
    revoke: 'https://support.aftership.com/en/tracking/article/how-to-generate-aftership-api-key-12cuqj2/',
  },
  'aftership-legacy-key': {
    kind: 'named',
    title: 'AfterShip API key (legacy)',
    keywords: ['aftership', 'after_ship', 'as-api-key'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    variable: 'AFTERSHIP_API_KEY',
    revoke: 'https://support.aftership.com/en/tracking/article/how-to-generate-aftership-api-key-12cuqj2/',
  },
});

const key = (): string => sample('asat_', 32, 'hex');
const old = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'aftership-api-key': {
    finds: [
      { text: `AFTERSHIP_API_KEY=${key()}`, token: key() },
      { text: `curl -H 'as-api-key: ${key()}' https://api.aftership.com/tracking/2026-01`, token: key() },
    ],
    ignores: ['asat_your_api_key', sample('asat_', 10, 'hex')],
  },
  'aftership-legacy-key': {
    finds: [
      { text: `const aftership = new AfterShip('${old()}');`, token: old() },
      { text: `aftership:\n  api_key: "${old()}"`, token: old() },
    ],
    ignores: [`aftership_tracking = "${old()}"`, `api_key: "${old()}"`],
  },
});
