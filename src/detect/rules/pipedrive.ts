// Pipedrive: https://pipedrive.readme.io/docs/how-to-find-the-api-token
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Pipedrive', {
  'pipedrive-api-token': {
    kind: 'named',
    title: 'Pipedrive API token or client secret',
    keywords: ['pipedrive'],
    pattern: /[0-9a-f]{40}/,
    variable: 'PIPEDRIVE_API_TOKEN',
    revoke: 'https://support.pipedrive.com/en/article/how-can-i-find-my-personal-api-key',
  },
});

const token = (): string => sample('', 40, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'pipedrive-api-token': {
    finds: [
      { text: `PIPEDRIVE_API_TOKEN=${token()}`, token: token() },
      { text: `GET https://shop.pipedrive.com/v1/deals?api_token=${token()}`, token: token() },
      { text: `const apiClient = new pipedrive.ApiClient();\nauth.apiKey = '${token()}';`, token: token() },
    ],
    ignores: [`pipedrive_field = "${token()}"`, `apiKey = '${token()}'`],
  },
});
