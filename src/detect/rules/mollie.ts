// Mollie: https://docs.mollie.com/reference/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.mollie.com/reference/authentication';

export const rules = issuedBy('Mollie', {
  'mollie-api-key': {
    kind: 'named',
    title: 'Mollie API key',
    keywords: ['mollie'],
    pattern: /live_[A-Za-z0-9]{30,48}/,
    // The value says enough: whatever it is given to, it is a key.
    name: /^/,
    variable: 'MOLLIE_API_KEY',
    revoke,
  },
  'mollie-access-token': {
    kind: 'named',
    title: 'Mollie organization or app access token',
    keywords: ['mollie'],
    pattern: /access_[A-Za-z0-9]{30,60}/,
    name: /^/,
    variable: 'MOLLIE_ACCESS_TOKEN',
    revoke: 'https://docs.mollie.com/reference/oauth-revoke-tokens',
  },
});

const key = (): string => sample('live_', 30);
const token = (): string => sample('access_', 30);

export const proof = (): Proofs<typeof rules> => ({
  'mollie-api-key': {
    finds: [
      { text: `MOLLIE_API_KEY=${key()}`, token: key() },
      { text: `$mollie = new MollieApiClient();\n$mollie->setApiKey("${key()}");`, token: key() },
      { text: `$ mollie login --key ${key()}`, token: key() },
    ],
    ignores: [`key = "${key()}"`, 'MOLLIE_API_KEY=live_your_api_key'],
  },
  'mollie-access-token': {
    finds: [
      { text: `mollie:\n  access_token: ${token()}`, token: token() },
      { text: `const mollieClient = createMollieClient({ accessToken: '${token()}' });`, token: token() },
    ],
    ignores: [`token = "${token()}"`, 'mollie_access = "access_denied"'],
  },
});
