// Kickbox: https://docs.kickbox.com/docs/using-the-api
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Kickbox', {
  'kickbox-api-key': {
    kind: 'named',
    title: 'Kickbox API key',
    keywords: ['kickbox'],
    pattern: /(?:live_)?[0-9a-f]{64}/,
    variable: 'KICKBOX_API_KEY',
    revoke: 'https://docs.kickbox.com/docs/using-the-api',
  },
});

const key = (): string => sample('live_', 64, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'kickbox-api-key': {
    finds: [
      { text: `KICKBOX_API_KEY=${key()}`, token: key() },
      { text: `const kickbox = require('kickbox').client('${key()}').kickbox();`, token: key() },
      { text: `https://api.kickbox.com/v2/verify?email=mara@shop.example&apikey=${key()}`, token: key() },
      { text: `import kickbox from 'kickbox';\nconst checker = new Client('${key()}');`, token: key() },
    ],
    ignores: [`kickbox_sha256 = "${key()}"`, 'KICKBOX_API_KEY=live_your_api_key'],
  },
});
