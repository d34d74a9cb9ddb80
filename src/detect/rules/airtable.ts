// Airtable: https://airtable.com/developers/web/guides/personal-access-tokens
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://support.airtable.com/docs/creating-personal-access-tokens';

export const rules = issuedBy('Airtable', {
  'airtable-token': {
    kind: 'shaped',
    title: 'Airtable personal access token',
    keywords: ['pat'],
    pattern: /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/,
    longest: 82,
    variable: 'AIRTABLE_API_KEY',
    revoke,
  },
  'airtable-api-key': {
    kind: 'named',
    title: 'Airtable API key (legacy)',
    keywords: ['airtable'],
    pattern: /key[A-Za-z0-9]{14}/,
    name: /key|token/,
    variable: 'AIRTABLE_API_KEY',
    revoke,
  },
});

const token = (): string => [sample('pat', 14), sample('', 64, 'hex')].join('.');

export const proof = (): Proofs<typeof rules> => ({
  'airtable-token': {
    finds: [
      { text: `Airtable.configure({ apiKey: '${token()}' });`, token: token() },
      { text: `AIRTABLE_API_KEY=${token()}`, token: token() },
    ],
    ignores: [`const path = 'patches/2024.json'`, `${sample('pat', 14)}.json`],
  },
  'airtable-api-key': {
    finds: [{ text: `AIRTABLE_API_KEY=${sample('key', 14)}`, token: sample('key', 14) }],
    ignores: [`airtable_view = "${sample('viw', 14)}"`],
  },
});
