// Secrets that a program made: the shapes that generators and services give them.
import type { Draw } from '../draw.ts';
import { drawShape } from './shape.ts';

const shapes = [
  '{hex 32}',
  '{hex 40}',
  '{hex 64}',
  '{alnum 16}',
  '{alnum 20}',
  '{alnum 24}',
  '{alnum 32}',
  '{alnum 40}',
  '{alnum 64}',
  '{lower 25}',
  '{lower 32}',
  '{upper 20}',
  '{base64url 22}',
  '{base64url 32}',
  '{base64url 43}',
  '{base64url 64}',
  '{bytes 24}',
  '{bytes 32}',
  '{bytes 48}',
  '{upper 5}-{upper 5}-{upper 5}-{upper 5}',
  '{alnum 8}.{alnum 24}',
  '{lower 8}_{alnum 24}',
];

/** A random secret of any usual shape, 16 to 64 characters. */
export function drawSecret(draw: Draw): string {
  return drawShape(draw.pick(shapes), draw);
}

/** One that stands unquoted anywhere: letters and digits only. */
export function drawPlainSecret(draw: Draw): string {
  return drawShape(draw.pick(shapes.filter((shape) => /^\{(?:hex|alnum|lower) \d+\}$/.test(shape))), draw);
}

/** A JSON Web Token of made-up claims. The alphabet of its parts is base64url. */
export function drawJwt(draw: Draw): string {
  const header = { alg: draw.pick(['HS256', 'HS256', 'RS256', 'ES256']), typ: 'JWT' };
  const claims = draw.pick([
    { sub: draw.text('digits', 10), name: draw.pick(['Alice', 'Bob', 'Erin']), iat: 1_516_239_022 },
    { iss: 'https://auth.acme.io/', sub: `auth0|${draw.text('hex', 24)}`, aud: 'api', exp: 2_000_000_000 },
    {
      role: 'service_role',
      iss: 'supabase',
      ref: draw.text('lower', 20),
      iat: 1_700_000_000,
      exp: 2_100_000_000,
    },
    { user_id: 10 + draw.below(9000), scope: ['read', 'write'], jti: draw.text('hex', 32) },
  ]);
  const sizes: Record<string, number> = { HS256: 32, RS256: 256, ES256: 64 };
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part(header)}.${part(claims)}.${draw.bytes(sizes[header.alg] ?? 32).toString('base64url')}`;
}
