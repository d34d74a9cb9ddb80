// Dynatrace: https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Dynatrace', {
  'dynatrace-token': {
    kind: 'shaped',
    title: 'Dynatrace API or platform token',
    keywords: ['dt0c01.', 'dt0s01.', 'dt0s02.', 'dt0s08.', 'dt0s16.', 'dt0e01.', 'dt0a01.'],
    pattern: /dt0[a-z]\d{2}\.[A-Z0-9]{8,24}\.[A-Z0-9]{64}/,
    variable: 'DT_API_TOKEN',
    revoke:
      'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
  },
});

const token = (): string => ['dt0c01', sample('', 24, 'base32'), sample('', 64, 'base32')].join('.');

export const proof = (): Proofs<typeof rules> => ({
  'dynatrace-token': {
    finds: [
      { text: `curl -H 'Authorization: Api-Token ${token()}'`, token: token() },
      { text: `DT_API_TOKEN=${token()}`, token: token() },
    ],
    ignores: [`dt0c01.${sample('', 24, 'base32')}`],
  },
});
