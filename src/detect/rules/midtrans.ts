// Midtrans: https://docs.midtrans.com/docs/midtrans-account
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.midtrans.com/docs/how-to-secure-your-midtrans-account';

export const rules = issuedBy('Midtrans', {
  'midtrans-server-key': {
    kind: 'shaped',
    title: 'Midtrans server key',
    keywords: ['mid-server-'],
    pattern: /Mid-server-[A-Za-z0-9_-]{20,32}/,
    variable: 'MIDTRANS_SERVER_KEY',
    revoke,
  },
  'midtrans-sandbox-key': {
    kind: 'shaped',
    title: 'Midtrans sandbox server key',
    keywords: ['sb-mid-server-'],
    pattern: /SB-Mid-server-[A-Za-z0-9_-]{20,32}/,
    severity: 'low',
    variable: 'MIDTRANS_SERVER_KEY',
    revoke,
  },
});

const live = (): string => sample('Mid-server-', 24, 'base64url');
const sandbox = (): string => sample('SB-Mid-server-', 24, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'midtrans-server-key': {
    finds: [
      { text: `MIDTRANS_SERVER_KEY=${live()}`, token: live() },
      { text: `\\Midtrans\\Config::$serverKey = '${live()}';`, token: live() },
    ],
    ignores: [sample('Mid-client-', 24), 'Mid-server-<your server key>'],
  },
  'midtrans-sandbox-key': {
    finds: [
      { text: `let snap = new midtransClient.Snap({ serverKey : '${sandbox()}' });`, token: sandbox() },
      { text: `"server_key": "${sandbox()}"`, token: sandbox() },
    ],
    ignores: [sample('SB-Mid-client-', 24), 'SB-Mid-server-XXXX'],
  },
});
