// Tinybird: https://www.tinybird.co/docs/forward/administration/tokens
import { decodeBase64, parseJson } from '../jwt.ts';
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

/** Between the dots stands JSON: `id` is the token's, `u` the user's or workspace's. */
const holdsIds = (token: string): boolean => {
  const payload = parseJson(decodeBase64(token.split('.')[1] ?? ''));
  return typeof payload?.['id'] === 'string' && 'u' in payload;
};

export const rules = issuedBy('Tinybird', {
  'tinybird-token': {
    kind: 'shaped',
    title: 'Tinybird token',
    keywords: ['p.eyj'],
    pattern: /p\.eyJ[A-Za-z0-9_-]{60,300}\.[A-Za-z0-9_-]{43}/,
    check: holdsIds,
    variable: 'TINYBIRD_TOKEN',
    revoke: 'https://www.tinybird.co/docs/forward/administration/tokens',
  },
});

const payload = (): string =>
  btoa(JSON.stringify({ u: sample('', 36, 'hex'), id: sample('', 36, 'hex', 2), host: 'eu_shared' }));
const token = (): string => ['p', payload().replace(/=/g, ''), sample('', 43, 'base64url')].join('.');

export const proof = (): Proofs<typeof rules> => ({
  'tinybird-token': {
    finds: [
      { text: `TINYBIRD_TOKEN=${token()}`, token: token() },
      { text: `new Tinybird({ token: "${token()}" })`, token: token() },
      { text: `curl "https://api.tinybird.co/v0/pipes/top.json?token=${token()}"`, token: token() },
    ],
    ignores: ['TINYBIRD_TOKEN=p.eyJ1IjogIj...YOUR_TOKEN_HERE', `p.${payload()}`],
  },
});
