// JumpCloud: https://docs.jumpcloud.com/api/1.0/index.html
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.jumpcloud.com/api/1.0/index.html';

export const rules = issuedBy('JumpCloud', {
  'jumpcloud-api-key': {
    kind: 'shaped',
    title: 'JumpCloud API key',
    keywords: ['jca_'],
    pattern: /jca_(?=[A-Za-z]{0,35}\d)[A-Za-z0-9]{32,48}/,
    variable: 'JUMPCLOUD_API_KEY',
    revoke,
  },
  'jumpcloud-api-key-classic': {
    kind: 'named',
    title: 'JumpCloud API key (classic)',
    keywords: ['jumpcloud', 'jc_api_key', 'jcapikey'],
    pattern: /[0-9a-f]{40}/,
    name: /key|token/,
    variable: 'JUMPCLOUD_API_KEY',
    revoke,
  },
});

const key = (): string => sample('jca_', 36);
const classicKey = (): string => sample('', 40, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'jumpcloud-api-key': {
    finds: [
      { text: `JUMPCLOUD_API_KEY=${key()}`, token: key() },
      { text: `curl -H "x-api-key: ${key()}" https://console.jumpcloud.com/api/systemusers`, token: key() },
      { text: `Connect-JCOnline -JumpCloudApiKey "${key()}"`, token: key() },
    ],
    ignores: ['JUMPCLOUD_API_KEY=jca_your_key', sample('jca_', 12)],
  },
  'jumpcloud-api-key-classic': {
    finds: [
      { text: `JUMPCLOUD_API_KEY=${classicKey()}`, token: classicKey() },
      { text: `provider "jumpcloud" {\n  api_key = "${classicKey()}"\n}`, token: classicKey() },
    ],
    ignores: [`jumpcloud_agent_commit = "${classicKey()}"`],
  },
});
