// Backblaze B2: https://www.backblaze.com/docs/cloud-storage-application-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://www.backblaze.com/docs/cloud-storage-create-and-manage-app-keys';

export const rules = issuedBy('Backblaze', {
  'backblaze-application-key': {
    kind: 'shaped',
    title: 'Backblaze B2 application key',
    keywords: ['k00'],
    pattern: /K00\d[A-Za-z0-9+/]{27}/,
    notBefore: '+/=',
    variable: 'B2_APPLICATION_KEY',
    revoke,
  },
  'backblaze-master-key': {
    kind: 'named',
    title: 'Backblaze B2 master application key',
    keywords: ['backblaze', 'b2_application_key', 'b2_app_key', 'b2_account_key', 'b2_key', 'b2-key'],
    pattern: /[0-9a-f]{40}/,
    name: /key|secret/,
    variable: 'B2_APPLICATION_KEY',
    revoke,
  },
});

const key = (): string => sample('K001', 27, 'base64');
const master = (): string => sample('', 40, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'backblaze-application-key': {
    finds: [
      { text: `B2_APPLICATION_KEY=${key()}`, token: key() },
      { text: `[b2]\ntype = b2\naccount = ${sample('00', 23, 'hex')}\nkey = ${key()}`, token: key() },
      { text: `b2 account authorize ${sample('00', 23, 'hex')} ${key()}`, token: key() },
    ],
    ignores: [`B2_APPLICATION_KEY_ID=${sample('00', 23, 'hex')}`, sample('K001', 12)],
  },
  'backblaze-master-key': {
    finds: [
      { text: `B2_APPLICATION_KEY="${master()}"`, token: master() },
      { text: `# Backblaze\nsecret_key: ${master()}`, token: master() },
    ],
    ignores: [`backblaze_sha1 = "${master()}"`, `key: ${master()}`],
  },
});
