// Checkout.com: https://www.checkout.com/docs/resources/api-authentication/api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://www.checkout.com/docs/resources/api-authentication/api-keys';

export const rules = issuedBy('Checkout.com', {
  'checkout-secret-key': {
    kind: 'shaped',
    title: 'Checkout.com secret key',
    keywords: ['sk_'],
    // Base32, and a last character that checks the others.
    pattern: /sk_(?=[a-z]{0,25}[2-7])[a-z2-7]{26}[a-z2-7*#$=]/,
    variable: 'CHECKOUT_SECRET_KEY',
    revoke,
  },
  'checkout-sandbox-key': {
    kind: 'shaped',
    title: 'Checkout.com sandbox secret key',
    keywords: ['sk_sbox_'],
    pattern: /sk_sbox_[a-z2-7]{26}[a-z2-7*#$=]/,
    severity: 'low',
    variable: 'CHECKOUT_SECRET_KEY',
    revoke,
  },
});

const body = (seed: number): string => sample('', 26, 'base32', seed).toLowerCase();
const live = (): string => `sk_${body(1)}m`;
const sandbox = (): string => `sk_sbox_${body(2)}q`;

export const proof = (): Proofs<typeof rules> => ({
  'checkout-secret-key': {
    finds: [
      { text: `CHECKOUT_SECRET_KEY=${live()}`, token: live() },
      { text: `const cko = new Checkout('${live()}', { pk: publicKey });`, token: live() },
      { text: `"SecretKey": "sk_${body(3)}*"`, token: `sk_${body(3)}*` },
    ],
    ignores: [
      sample('sk_', 27, 'hex').toUpperCase(),
      'sk_abcdefghijklmnopqrstuvwxyzab',
      'CKO_KEY=sk_your_secret_key',
    ],
  },
  'checkout-sandbox-key': {
    finds: [
      { text: `.secret_key('${sandbox()}')`, token: sandbox() },
      {
        text: `curl -H "Authorization: Bearer ${sandbox()}" https://api.sandbox.checkout.com`,
        token: sandbox(),
      },
    ],
    ignores: [`pk_sbox_${body(1)}m`, 'sk_sbox_your_key'],
  },
});
