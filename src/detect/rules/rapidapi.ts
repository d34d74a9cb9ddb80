// RapidAPI: https://docs.rapidapi.com/docs/keys
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://docs.rapidapi.com/docs/keys';

export const rules = issuedBy('RapidAPI', {
  'rapidapi-key': {
    kind: 'shaped',
    title: 'RapidAPI key',
    keywords: ['msh'],
    pattern: /[0-9a-f]{10}msh[0-9a-f]{15}p1[0-9a-f]{5,6}jsn[0-9a-f]{12}/,
    lead: 10,
    longest: 51,
    variable: 'RAPIDAPI_KEY',
    revoke,
  },
  'rapidapi-key-classic': {
    kind: 'named',
    title: 'RapidAPI key (classic)',
    keywords: ['rapidapi', 'rapid_api', 'rapid-api', 'mashape'],
    pattern: /(?=[A-Za-z]{0,49}\d)[A-Za-z0-9]{50}/,
    name: /key|token/,
    variable: 'RAPIDAPI_KEY',
    revoke,
  },
});

const key = (): string =>
  `${sample('', 10, 'hex')}msh${sample('', 15, 'hex')}p1${sample('', 5, 'hex')}jsn${sample('', 12, 'hex')}`;
const classicKey = (): string => sample('', 50);

export const proof = (): Proofs<typeof rules> => ({
  'rapidapi-key': {
    finds: [
      { text: `RAPIDAPI_KEY=${key()}`, token: key() },
      { text: `'X-RapidAPI-Key': '${key()}',`, token: key() },
      { text: `curl https://weather.p.rapidapi.com/now -H "x-rapidapi-key: ${key()}"`, token: key() },
    ],
    ignores: ['X-RapidAPI-Key: SIGN-UP-FOR-KEY', `mshop = '${sample('', 50)}'`],
  },
  'rapidapi-key-classic': {
    finds: [
      { text: `headers: { 'X-Mashape-Key': '${classicKey()}' }`, token: classicKey() },
      { text: `rapidapi_key = "${classicKey()}"`, token: classicKey() },
    ],
    ignores: [`rapidapi_bundle = "${classicKey()}"`],
  },
});
