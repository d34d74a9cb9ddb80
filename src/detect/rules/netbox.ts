// NetBox, and Nautobot after it: https://netboxlabs.com/docs/netbox/integrations/rest-api/#authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://netboxlabs.com/docs/netbox/models/users/token/';

export const rules = issuedBy('NetBox', {
  'netbox-token': {
    kind: 'shaped',
    title: 'NetBox API token (v2)',
    keywords: ['nbt_'],
    pattern: /nbt_[A-Za-z0-9]{12}\.[A-Za-z0-9]{40}/,
    variable: 'NETBOX_API_TOKEN',
    revoke,
  },
  'netbox-legacy-token': {
    kind: 'named',
    title: 'NetBox or Nautobot API token (v1)',
    keywords: ['netbox', 'nautobot'],
    pattern: /[0-9a-f]{40}/,
    name: /token|key|auth|secret/,
    variable: 'NETBOX_API_TOKEN',
    revoke,
  },
});

const token = (): string => [sample('nbt_', 12), sample('', 40)].join('.');
const legacy = (): string => sample('', 40, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'netbox-token': {
    finds: [
      { text: `NETBOX_API_TOKEN=${token()}`, token: token() },
      {
        text: `curl -H "Authorization: Bearer ${token()}" https://netbox.shop.internal/api/`,
        token: token(),
      },
    ],
    ignores: ['Authorization: Bearer nbt_<key>.<token>', sample('nbt_', 12)],
  },
  'netbox-legacy-token': {
    finds: [
      { text: `nb = pynetbox.api('https://netbox.shop.internal', token='${legacy()}')`, token: legacy() },
      { text: `NETBOX_TOKEN: "${legacy()}"`, token: legacy() },
      { text: `# nautobot\nplugin: networktocode.nautobot.inventory\ntoken: ${legacy()}`, token: legacy() },
    ],
    ignores: [`netbox_docker_commit = "${legacy()}"`, `token: ${legacy()}`],
  },
});
