// Dialpad: https://developers.dialpad.com/docs/api-keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Dialpad', {
  'dialpad-api-key': {
    kind: 'named',
    title: 'Dialpad API key',
    keywords: ['dialpad'],
    pattern: /(?=[A-Za-z]{0,60}\d)[A-Za-z0-9]{60,140}/,
    variable: 'DIALPAD_API_KEY',
    revoke: 'https://developers.dialpad.com/docs/api-keys',
  },
});

const key = (): string => sample('', 120);

export const proof = (): Proofs<typeof rules> => ({
  'dialpad-api-key': {
    finds: [
      { text: `DIALPAD_API_KEY=${key()}`, token: key() },
      { text: `dp_client = DialpadClient("${key()}")`, token: key() },
      { text: `curl -H "Authorization: Bearer ${key()}" https://dialpad.com/api/v2/users`, token: key() },
    ],
    ignores: [`dialpad_call = "${key()}"`, 'DIALPAD_API_KEY=API_KEY_HERE'],
  },
});
