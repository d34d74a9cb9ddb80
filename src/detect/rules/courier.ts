// Courier: https://www.courier.com/docs/reference/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://www.courier.com/docs/reference/authentication';

export const rules = issuedBy('Courier', {
  'courier-auth-token': {
    kind: 'shaped',
    title: 'Courier API key',
    keywords: ['pk_prod_'],
    pattern: /pk_prod_[0-9A-Z]{28}/,
    variable: 'COURIER_AUTH_TOKEN',
    revoke,
  },
  'courier-test-token': {
    kind: 'shaped',
    title: 'Courier test API key',
    keywords: ['pk_test_'],
    pattern: /pk_test_[0-9A-Z]{28}/,
    severity: 'low',
    variable: 'COURIER_AUTH_TOKEN',
    revoke,
  },
});

const live = (): string => sample('pk_prod_', 28, 'upper');
const test = (): string => sample('pk_test_', 28, 'upper');

export const proof = (): Proofs<typeof rules> => ({
  'courier-auth-token': {
    finds: [
      { text: `COURIER_AUTH_TOKEN=${live()}`, token: live() },
      { text: `const courier = CourierClient({ authorizationToken: "${live()}" });`, token: live() },
    ],
    ignores: ['pk_prod_YOUR_AUTH_TOKEN', sample('pk_prod_', 28, 'hex')],
  },
  'courier-test-token': {
    finds: [
      { text: `client = Courier(auth_token="${test()}")`, token: test() },
      { text: `curl -H "Authorization: Bearer ${test()}" https://api.courier.com/send`, token: test() },
    ],
    ignores: [sample('pk_test_', 24), 'pk_test_XXXX'],
  },
});
