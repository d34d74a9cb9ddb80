// Crowdin: https://support.crowdin.com/account-settings/#api
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Crowdin', {
  'crowdin-personal-token': {
    kind: 'named',
    title: 'Crowdin personal access token',
    keywords: ['crowdin'],
    pattern: /[0-9a-f]{80}/,
    variable: 'CROWDIN_PERSONAL_TOKEN',
    revoke: 'https://support.crowdin.com/account-settings/#api',
  },
  'crowdin-project-key': {
    kind: 'named',
    title: 'Crowdin project API key (version 1)',
    keywords: ['crowdin'],
    pattern: /[0-9a-f]{32}/,
    name: /key|token/,
    variable: 'CROWDIN_API_KEY',
    revoke: 'https://support.crowdin.com/account-settings/#api',
  },
});

const token = (): string => sample('', 80, 'hex');
const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'crowdin-personal-token': {
    finds: [
      { text: `CROWDIN_PERSONAL_TOKEN=${token()}`, token: token() },
      { text: `# crowdin.yml\nproject_id: 1\napi_token: "${token()}"`, token: token() },
      { text: `crowdin upload sources --token ${token()}`, token: token() },
    ],
    ignores: [`crowdin_export = "${token()}"`, `api_token: "${token()}"`],
  },
  'crowdin-project-key': {
    finds: [
      { text: `curl "https://api.crowdin.com/api/project/shop/info?key=${key()}"`, token: key() },
      { text: `CROWDIN_API_KEY=${key()}`, token: key() },
    ],
    ignores: [`crowdin_export = "${key()}"`, `api_key: "${key()}"`],
  },
});
