// Klarna: https://docs.klarna.com/api/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.klarna.com/resources/developer-tools/merchant-portal-guide/settings';

export const rules = issuedBy('Klarna', {
  'klarna-api-key': {
    kind: 'shaped',
    title: 'Klarna API key',
    keywords: ['klarna_live_api_'],
    pattern: /klarna_live_api_[A-Za-z0-9+/_-]{40,300}={0,2}/,
    variable: 'KLARNA_API_KEY',
    revoke,
  },
  'klarna-test-key': {
    kind: 'shaped',
    title: 'Klarna test API key',
    keywords: ['klarna_test_api_'],
    pattern: /klarna_test_api_[A-Za-z0-9+/_-]{40,300}={0,2}/,
    severity: 'low',
    variable: 'KLARNA_API_KEY',
    revoke,
  },
  'klarna-password': {
    kind: 'named',
    title: 'Klarna API password',
    keywords: ['klarna'],
    pattern: /(?=[A-Za-z]{0,15}\d)[A-Za-z0-9]{16}/,
    name: /pass|pwd|secret/,
    variable: 'KLARNA_PASSWORD',
    revoke,
  },
});

const live = (): string => sample('klarna_live_api_', 130);
const test = (): string => sample('klarna_test_api_', 130);
const password = (): string => sample('', 16);

export const proof = (): Proofs<typeof rules> => ({
  'klarna-api-key': {
    finds: [
      { text: `KLARNA_API_KEY=${live()}`, token: live() },
      { text: `headers: { Authorization: 'Basic ${live()}' }`, token: live() },
    ],
    ignores: [sample('klarna_live_client_', 130), 'klarna_live_api_<random>'],
  },
  'klarna-test-key': {
    finds: [
      { text: `klarna:\n  api_key: "${test()}"`, token: test() },
      { text: `curl -H "Authorization: Basic ${test()}" https://api.playground.klarna.com`, token: test() },
    ],
    ignores: [sample('klarna_test_client_', 130), 'klarna_test_api_your_key'],
  },
  'klarna-password': {
    finds: [
      { text: `KLARNA_PASSWORD=${password()}`, token: password() },
      { text: `{ "klarna": { "username": "shop", "password": "${password()}" } }`, token: password() },
    ],
    ignores: [`KLARNA_USERNAME=${password()}`, `password: ${password()}`],
  },
});
