// Proxmox: https://pve.proxmox.com/wiki/User_Management#pveum_tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://pve.proxmox.com/wiki/User_Management#pveum_tokens';

export const rules = issuedBy('Proxmox', {
  'proxmox-api-token': {
    kind: 'shaped',
    title: 'Proxmox API token',
    keywords: ['@pam!', '@pve!', '@pbs!'],
    pattern: /@(?:pam|pve|pbs)![A-Za-z0-9._-]{1,64}[=:](?<value>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})/,
    variable: 'PROXMOX_VE_API_TOKEN',
    revoke,
  },
  'proxmox-token-secret': {
    kind: 'named',
    title: 'Proxmox API token secret',
    keywords: ['proxmox', 'pm_api_token', 'pve_', '@pam!', '@pve!', '@pbs!'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /secret|token|password/,
    variable: 'PM_API_TOKEN_SECRET',
    revoke,
  },
});

const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'proxmox-api-token': {
    finds: [
      {
        text: `curl -H "Authorization: PVEAPIToken=root@pam!ci=${uuid()}" https://pve.shop.internal:8006/api2/json/nodes`,
        token: uuid(),
      },
      { text: `PROXMOX_VE_API_TOKEN="terraform@pve!provider=${uuid()}"`, token: uuid() },
      { text: `Authorization: PBSAPIToken=backup@pbs!ci:${uuid()}`, token: uuid() },
    ],
    ignores: ['PVEAPIToken=USER@REALM!TOKENID=UUID', `vm@pam/${uuid()}`],
  },
  'proxmox-token-secret': {
    finds: [
      { text: `PM_API_TOKEN_SECRET=${uuid()}`, token: uuid() },
      {
        text: `provider "proxmox" {\n  pm_api_token_id = "root@pam!ci"\n  pm_api_token_secret = "${uuid()}"\n}`,
        token: uuid(),
      },
      {
        text: `proxmox = ProxmoxAPI('pve', user='root@pam', token_name='ci', token_value='${uuid()}')`,
        token: uuid(),
      },
    ],
    ignores: [`proxmox_vm_uuid = "${uuid()}"`, `token_secret = "${uuid()}"`],
  },
});
