// Rancher: https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Rancher', {
  'rancher-api-token': {
    kind: 'shaped',
    title: 'Rancher API or kubeconfig token',
    keywords: ['token-', 'kubeconfig-u'],
    pattern: /(?:token-[a-z0-9]{5}|kubeconfig-(?:user|u)-[a-z0-9]{5,10}(?:\.[a-z0-9-]{1,20})?):[a-z0-9]{54}/,
    variable: 'RANCHER_TOKEN_KEY',
    revoke:
      'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys#deleting-api-keys',
  },
});

const token = (): string => [sample('token-', 5, 'lower'), sample('', 54, 'lower')].join(':');
const kubeconfig = (): string => [sample('kubeconfig-user-', 10, 'lower'), sample('', 54, 'lower')].join(':');

export const proof = (): Proofs<typeof rules> => ({
  'rancher-api-token': {
    finds: [
      { text: `RANCHER_TOKEN_KEY=${token()}`, token: token() },
      { text: `users:\n- name: shop\n  user:\n    token: "${kubeconfig()}"`, token: kubeconfig() },
      { text: `provider "rancher2" {\n  token_key = "${token()}"\n}`, token: token() },
    ],
    ignores: ['token_key = "token-xxxxx:yyyy"', sample('token-', 5, 'lower')],
  },
});
