// Chef Automate: https://docs.chef.io/automate/api_tokens/
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Chef', {
  'chef-automate-token': {
    kind: 'named',
    title: 'Chef Automate API token',
    keywords: ['chef-automate', 'chef_automate', 'chefautomate', 'automate_token', 'automate-credentials'],
    pattern: /(?=[A-Za-z+/_-]{0,42}\d)[A-Za-z0-9+/_-]{27,43}=/,
    name: /token/,
    variable: 'CHEF_AUTOMATE_TOKEN',
    revoke: 'https://docs.chef.io/automate/api_tokens/',
  },
  'chef-data-collector-token': {
    kind: 'named',
    title: 'Chef data collector token',
    keywords: ['data_collector', 'data-collector', 'datacollector'],
    pattern: /[0-9a-f]{64}|[A-Za-z0-9+/_-]{27,43}=/,
    name: /token/,
    variable: 'DATA_COLLECTOR_TOKEN',
    revoke: 'https://docs.chef.io/automate/data_collection/',
  },
});

const token = (): string => `${sample('', 27, 'base64url')}=`;
const collector = (): string => sample('', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'chef-automate-token': {
    finds: [
      { text: `CHEF_AUTOMATE_TOKEN=${token()}`, token: token() },
      { text: `# chef-automate iam token create admin --admin\ntoken: "${token()}"`, token: token() },
    ],
    ignores: [`chef_automate_hash = "${token()}"`, 'chef_automate_token = "your-token"'],
  },
  'chef-data-collector-token': {
    finds: [
      { text: `data_collector['token'] = '${collector()}'`, token: collector() },
      { text: `data_collector:\n  token: ${token()}`, token: token() },
    ],
    ignores: [`data_collector_sha = "${collector()}"`, `token: ${collector()}`],
  },
});
