// Black Forest Labs: https://docs.bfl.ai/quick_start/create_account
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Black Forest Labs', {
  'blackforestlabs-api-key': {
    kind: 'named',
    title: 'Black Forest Labs API key',
    keywords: [
      'bfl_api',
      'bfl-api',
      'bfl.api',
      'bflapi',
      'bfl_key',
      'bfl.ai',
      'bfl.ml',
      'blackforestlabs',
      'black_forest_labs',
      'black-forest-labs',
    ],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /key|token/,
    variable: 'BFL_API_KEY',
    revoke: 'https://docs.bfl.ai/quick_start/create_account',
  },
});

const key = (): string => [8, 4, 4, 4, 12].map((length, part) => sample('', length, 'hex', part)).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'blackforestlabs-api-key': {
    finds: [
      { text: `BFL_API_KEY=${key()}`, token: key() },
      { text: `curl https://api.bfl.ai/v1/flux-pro-1.1 -H "x-key: ${key()}"`, token: key() },
      {
        text: `fetch('https://api.bfl.ml/v1/flux-pro', {\n  headers: { 'X-Key': '${key()}' },\n});`,
        token: key(),
      },
    ],
    ignores: [`bfl_api_request_id = "${key()}"`, 'BFL_API_KEY=your_api_key_here'],
  },
});
