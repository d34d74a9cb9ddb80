// Asana: https://developers.asana.com/docs/personal-access-token
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Asana', {
  'asana-token': {
    kind: 'named',
    title: 'Asana personal access token',
    keywords: ['asana'],
    pattern: /[0-2]\/\d{13,19}(?:\/\d{13,19})?:[0-9a-f]{32}/,
    name: /token|key|pat|secret|auth/,
    variable: 'ASANA_ACCESS_TOKEN',
    revoke: 'https://developers.asana.com/docs/personal-access-token',
  },
});

const token = (): string =>
  `2/${sample('1', 15, 'digits')}/${sample('1', 15, 'digits', 2)}:${sample('', 32, 'hex')}`;

export const proof = (): Proofs<typeof rules> => ({
  'asana-token': {
    finds: [
      { text: `ASANA_ACCESS_TOKEN="${token()}"`, token: token() },
      { text: `asana:\n  access_token: '${token()}'`, token: token() },
    ],
    ignores: [`asana_task = "${sample('1', 15, 'digits')}"`],
  },
});
