// Frontegg: https://developers.frontegg.com/guides/env-settings/api-key
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Frontegg', {
  'frontegg-api-key': {
    kind: 'named',
    title: 'Frontegg API key',
    keywords: ['frontegg'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /key|secret/,
    variable: 'FRONTEGG_API_KEY',
    revoke: 'https://developers.frontegg.com/guides/env-settings/api-key',
  },
});

const key = (): string => [8, 4, 4, 4, 12].map((length, part) => sample('', length, 'hex', part)).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'frontegg-api-key': {
    finds: [
      { text: `FRONTEGG_API_KEY=${key()}`, token: key() },
      { text: `FRONTEGG_SECRET_KEY=${key()}`, token: key() },
      {
        text: `FronteggContext.init({ FRONTEGG_CLIENT_ID: id, FRONTEGG_API_KEY: '${key()}' });`,
        token: key(),
      },
    ],
    ignores: [`FRONTEGG_CLIENT_ID=${key()}`, 'FRONTEGG_API_KEY=<API_KEY>'],
  },
});
