// ShipEngine and ShipStation: https://www.shipengine.com/docs/auth/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('ShipEngine', {
  'shipengine-api-key': {
    kind: 'named',
    title: 'ShipEngine or ShipStation API key',
    keywords: ['shipengine', 'ship_engine', 'shipstation', 'ship_station'],
    pattern: /(?=[A-Za-z+/]{0,42}\d)[A-Za-z0-9+/]{43}/,
    variable: 'SHIPENGINE_API_KEY',
    revoke: 'https://www.shipengine.com/docs/auth/',
  },
  'shipengine-test-key': {
    kind: 'shaped',
    title: 'ShipEngine test API key',
    keywords: ['test_'],
    pattern: /TEST_(?=[A-Za-z+/]{0,42}\d)(?=[A-Z0-9+/]{0,42}[a-z])[A-Za-z0-9+/]{43}/,
    severity: 'low',
    variable: 'SHIPENGINE_API_KEY',
    revoke: 'https://www.shipengine.com/docs/auth/',
  },
  'shipstation-api-secret': {
    kind: 'named',
    title: 'ShipStation API key or secret (version 1)',
    keywords: ['shipstation', 'ship_station'],
    pattern: /[0-9a-f]{32}/,
    variable: 'SHIPSTATION_API_SECRET',
    revoke: 'https://www.shipstation.com/docs/api/requirements/',
  },
});

const key = (): string => sample('', 43, 'base64');
const test = (): string => sample('TEST_', 43, 'base64');
const secret = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'shipengine-api-key': {
    finds: [
      { text: `SHIPENGINE_API_KEY=${key()}`, token: key() },
      { text: `const shipengine = new ShipEngine({ apiKey: '${key()}' });`, token: key() },
      { text: `curl https://api.shipengine.com/v1/labels -H 'API-Key: ${key()}'`, token: key() },
    ],
    ignores: [`shipengine_label = "${key()}"`, `apiKey: '${key()}'`],
  },
  'shipengine-test-key': {
    finds: [
      { text: `shipengine:\n  api_key: ${test()}`, token: test() },
      { text: `new ShipEngine("${test()}")`, token: test() },
    ],
    ignores: ['TEST_your_api_key', 'TEST_CASES_OF_THE_LABELS_THAT_ARE_MADE_FOR_ORDERS'],
  },
  'shipstation-api-secret': {
    finds: [
      { text: `SHIPSTATION_API_SECRET=${secret()}`, token: secret() },
      { text: `{ "shipStation": { "key": "a", "secret": "${secret()}" } }`, token: secret() },
    ],
    ignores: [`shipstation_order = "${secret()}"`, `secret: "${secret()}"`],
  },
});
