// Phrase: https://developers.phrase.com/en/api/strings/introduction
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Phrase', {
  'phrase-access-token': {
    kind: 'named',
    title: 'Phrase access token',
    keywords: [
      'phraseapp',
      'phrase_access',
      'phrase_token',
      'phrase_api',
      'phraseaccess',
      'phrasetoken',
      'phraseapi',
      'phrase.com',
      '.phrase.yml',
      'phrase:',
    ],
    pattern: /[0-9a-f]{64}/,
    variable: 'PHRASE_ACCESS_TOKEN',
    revoke: 'https://support.phrase.com/hc/en-us/articles/5784094677404-API-Access-Tokens-Strings',
  },
});

const token = (): string => sample('', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'phrase-access-token': {
    finds: [
      { text: `PHRASE_ACCESS_TOKEN=${token()}`, token: token() },
      { text: `phrase:\n  access_token: ${token()}\n  project_id: 1`, token: token() },
      { text: `phraseapp pull --access_token ${token()}`, token: token() },
    ],
    ignores: [`passphrase_hash = "${token()}"`, `access_token: ${token()}`],
  },
});
