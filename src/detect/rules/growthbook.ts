// GrowthBook: https://docs.growthbook.io/api
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const keywords = ['growthbook', 'growth_book', 'growth-book'];

export const rules = issuedBy('GrowthBook', {
  'growthbook-secret-key': {
    kind: 'named',
    title: 'GrowthBook secret key or personal access token',
    keywords,
    pattern: /secret_[a-z]{3,12}_[A-Za-z0-9]{30,64}/,
    name: /key|secret|token|auth/,
    variable: 'GROWTHBOOK_API_KEY',
    revoke: 'https://docs.growthbook.io/api',
  },
  'growthbook-decryption-key': {
    kind: 'named',
    title: 'GrowthBook SDK decryption key',
    keywords,
    pattern: /[A-Za-z0-9+/]{22}==/,
    name: /(?:de|en)cryption/,
    // It reads the feature flags that an SDK endpoint sends encrypted.
    severity: 'low',
    variable: 'GROWTHBOOK_DECRYPTION_KEY',
    revoke: 'https://docs.growthbook.io/lib/js#encrypted-features',
  },
});

const secret = (role: string): string => sample(`secret_${role}_`, 43);
const decryption = (): string => `${sample('', 22, 'base64')}==`;

export const proof = (): Proofs<typeof rules> => ({
  'growthbook-secret-key': {
    finds: [
      { text: `GROWTHBOOK_API_KEY=${secret('admin')}`, token: secret('admin') },
      { text: `# GrowthBook MCP\n--api-key ${secret('readonly')}`, token: secret('readonly') },
      { text: `{ "growthbook": { "secretKey": "${secret('user')}" } }`, token: secret('user') },
    ],
    ignores: ['GROWTHBOOK_API_KEY=secret_admin_xxx', `growthbook_client_key = "${sample('sdk-', 16)}"`],
  },
  'growthbook-decryption-key': {
    finds: [
      { text: `new GrowthBook({ clientKey, decryptionKey: "${decryption()}" })`, token: decryption() },
      { text: `GROWTHBOOK_DECRYPTION_KEY=${decryption()}`, token: decryption() },
    ],
    ignores: [`growthbook_payload_md5 = "${decryption()}"`],
  },
});
