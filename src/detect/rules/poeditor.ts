// POEditor: https://poeditor.com/docs/api
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('POEditor', {
  'poeditor-api-token': {
    kind: 'named',
    title: 'POEditor API token',
    keywords: ['poeditor', 'po_editor'],
    pattern: /[0-9a-f]{32}/,
    variable: 'POEDITOR_API_TOKEN',
    revoke: 'https://poeditor.com/docs/api',
  },
});

const token = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'poeditor-api-token': {
    finds: [
      { text: `POEDITOR_API_TOKEN=${token()}`, token: token() },
      { text: `curl https://api.poeditor.com/v2/projects/list -d api_token="${token()}"`, token: token() },
      { text: `{ "poeditor": { "apiToken": "${token()}" } }`, token: token() },
    ],
    ignores: [`poeditor_term = "${token()}"`, `apiToken: "${token()}"`],
  },
});
