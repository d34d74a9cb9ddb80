// Voyage AI: https://docs.voyageai.com/docs/api-key-and-installation
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Voyage AI', {
  'voyage-api-key': {
    kind: 'shaped',
    title: 'Voyage AI API key',
    keywords: ['pa-', 'al-'],
    // Two letters begin many words, so that a key must hold capitals and digits.
    pattern: /(?:pa|al)-(?=[a-z0-9_-]{0,20}[A-Z])(?=[A-Za-z_-]{0,30}\d)[A-Za-z0-9_-]{43}/,
    notBefore: '-',
    variable: 'VOYAGE_API_KEY',
    revoke: 'https://docs.voyageai.com/docs/api-key-and-installation',
  },
});

const key = (): string => sample('pa-', 43, 'base64url');

export const proof = (): Proofs<typeof rules> => ({
  'voyage-api-key': {
    finds: [
      { text: `VOYAGE_API_KEY=${key()}`, token: key() },
      { text: `vo = voyageai.Client(api_key="${key()}")`, token: key() },
      { text: `{ "voyage": { "apiKey": "${key()}" } }`, token: key() },
    ],
    ignores: [
      'VOYAGE_API_KEY=pa-your-api-key',
      'class="pa-large al-center-of-the-horizontal-page-layout-block"',
      sample('pa-', 30),
    ],
  },
});
