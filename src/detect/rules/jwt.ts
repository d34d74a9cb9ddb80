// JSON Web Tokens of any issuer: https://www.rfc-editor.org/rfc/rfc7519
import { jwtExpiry, readJwt } from '../jwt.ts';
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('', {
  'json-web-token': {
    kind: 'shaped',
    title: 'JSON Web Token',
    // The base64 of `{"`, with which header and payload begin.
    keywords: ['eyj'],
    pattern: /eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,8000}\.[A-Za-z0-9_-]{42,1400}/,
    longest: 11_500,
    general: true,
    check: (token) => typeof readJwt(token)?.header['alg'] === 'string',
    expiry: jwtExpiry,
    variable: 'ACCESS_TOKEN',
    revoke: 'https://www.rfc-editor.org/rfc/rfc7009',
  },
});

const part = (value: object): string => btoa(JSON.stringify(value)).replace(/=/g, '');
const token = (length: number): string =>
  [
    part({ alg: 'HS256', typ: 'JWT' }),
    part({ sub: sample('1', 9, 'digits'), exp: 1_900_000_000 }),
    sample('', length),
  ].join('.');

export const proof = (): Proofs<typeof rules> => ({
  'json-web-token': {
    finds: [
      { text: `const session = '${token(43)}';`, token: token(43) },
      { text: `Cookie: session=${token(86)}; Path=/`, token: token(86) },
      { text: `ID_TOKEN=${token(43)}`, token: token(43) },
    ],
    ignores: [
      `${part({ alg: 'HS256' })}.${part({ sub: '1' })}.`,
      '"eyJhbGciOiJIUzI1NiJ9.e30.signature"',
      `data:application/json;base64,${part({ version: 3, sources: ['a.ts'] })}`,
    ],
  },
});
