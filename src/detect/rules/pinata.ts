// Pinata: https://docs.pinata.cloud/account-management/api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Pinata', {
  'pinata-api-secret': {
    kind: 'named',
    title: 'Pinata API secret',
    keywords: ['pinata'],
    pattern: /[0-9a-f]{64}/,
    variable: 'PINATA_API_SECRET',
    revoke: 'https://docs.pinata.cloud/account-management/api-keys',
  },
});

const key = (): string => sample('', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'pinata-api-secret': {
    finds: [
      { text: `PINATA_API_SECRET=${key()}`, token: key() },
      {
        text: `curl -H "pinata_secret_api_key: ${key()}" https://api.pinata.cloud/data/testAuthentication`,
        token: key(),
      },
      { text: `const issuers = { pinata: "${key()}" };`, token: key() },
      {
        text: `const pinataSDK = require('@pinata/sdk');\nconst sdk = new pinataSDK({ pinataJWTKey: 'k', pinataSecretApiKey: '${key()}' });`,
        token: key(),
      },
    ],
    ignores: [`pinata_cid_sha256 = "${key()}"`, 'PINATA_API_SECRET=your_secret'],
  },
});
