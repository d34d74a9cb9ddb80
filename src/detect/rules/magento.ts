// Adobe Commerce (Magento): https://experienceleague.adobe.com/en/docs/commerce-operations/installation-guide/prerequisites/authentication-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Adobe Commerce (Magento)', {
  'magento-private-key': {
    kind: 'named',
    title: 'Magento Composer private key',
    keywords: ['magento'],
    pattern: /[0-9a-f]{32}/,
    name: /pass|private/,
    variable: 'MAGENTO_PRIVATE_KEY',
    revoke:
      'https://experienceleague.adobe.com/en/docs/commerce-operations/installation-guide/prerequisites/authentication-keys',
  },
  'magento-access-token': {
    kind: 'named',
    title: 'Magento integration token or secret',
    keywords: ['magento'],
    pattern: /(?=[a-z]{0,31}\d)[0-9a-z]{32}/,
    name: /token|secret|bearer/,
    variable: 'MAGENTO_ACCESS_TOKEN',
    revoke: 'https://experienceleague.adobe.com/en/docs/commerce-admin/systems/integrations',
  },
  'magento-crypt-key': {
    kind: 'shaped',
    title: 'Magento encryption key',
    keywords: ['base64'],
    pattern: /base64(?=[A-Za-z]{0,42}\d)[A-Za-z0-9+/]{43}=/,
    variable: 'MAGENTO_CRYPT_KEY',
    revoke: 'https://experienceleague.adobe.com/en/docs/commerce-admin/systems/security/encryption-key',
  },
});

const hex = (): string => sample('', 32, 'hex');
const token = (): string => sample('', 32, 'lower');
const crypt = (): string => `${sample('base64', 43, 'base64')}=`;

export const proof = (): Proofs<typeof rules> => ({
  'magento-private-key': {
    finds: [
      { text: `MAGENTO_PRIVATE_KEY=${hex()}`, token: hex() },
      {
        text: `"http-basic": {\n  "repo.magento.com": {\n    "username": "a",\n    "password": "${hex()}"\n  }\n}`,
        token: hex(),
      },
      { text: `composer config http-basic.repo.magento.com a --password ${hex()}`, token: hex() },
    ],
    ignores: [`MAGENTO_PUBLIC_KEY=${hex()}`, `"password": "${hex()}"`],
  },
  'magento-access-token': {
    finds: [
      { text: `MAGENTO_ACCESS_TOKEN=${token()}`, token: token() },
      { text: `magento:\n  url: https://shop.internal\n  accessTokenSecret: ${token()}`, token: token() },
    ],
    ignores: [`magento_quote = "${token()}"`, `accessTokenSecret: ${token()}`],
  },
  'magento-crypt-key': {
    finds: [
      { text: `<?php\nreturn [\n  'crypt' => [\n    'key' => '${crypt()}'\n  ]\n];`, token: crypt() },
      { text: `MAGENTO_CRYPT_KEY=${crypt()}`, token: crypt() },
    ],
    ignores: [`data:image/png;base64,${sample('', 43, 'base64')}=`, sample('base64', 20)],
  },
});
