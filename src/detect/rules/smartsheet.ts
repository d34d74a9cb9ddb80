// Smartsheet: https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Smartsheet', {
  'smartsheet-access-token': {
    kind: 'named',
    title: 'Smartsheet access token',
    keywords: ['smartsheet'],
    pattern: /(?=[a-z]{0,25}\d)[0-9a-z]{26}|(?=[A-Za-z]{0,36}\d)[A-Za-z0-9]{37}/,
    variable: 'SMARTSHEET_ACCESS_TOKEN',
    revoke: 'https://help.smartsheet.com/articles/2482389-generate-API-key',
  },
});

const token = (): string => sample('', 37);
const old = (): string => sample('', 26, 'lower');

export const proof = (): Proofs<typeof rules> => ({
  'smartsheet-access-token': {
    finds: [
      { text: `SMARTSHEET_ACCESS_TOKEN=${token()}`, token: token() },
      { text: `smart = smartsheet.Smartsheet(access_token='${token()}')`, token: token() },
      { text: `{ "smartsheet": { "apiKey": "${old()}" } }`, token: old() },
    ],
    ignores: [`smartsheet_row = "${token()}"`, `access_token='${token()}'`],
  },
});
