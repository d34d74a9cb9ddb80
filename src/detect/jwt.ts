// Reads what base64 and JSON Web Tokens (RFC 7519) say without their keys: offline, nothing is verified.

/** The two readable parts of a JSON Web Token. */
export interface Jwt {
  readonly header: Record<string, unknown>;
  readonly payload: Record<string, unknown>;
}

/** The bytes of base64 or base64url text, one character a byte, or undefined where it is neither. */
export function decodeBase64(text: string): string | undefined {
  const plain = text
    .replace(/-/g, '+')
    .replace(/_/g, '/')
    .replace(/={1,2}$/, '');
  if (!/^[A-Za-z0-9+/]*$/.test(plain) || plain.length % 4 === 1) return undefined;
  return atob(plain);
}

/** The JSON object in a text, or undefined where there is none. */
export function parseJson(text: string | undefined): Record<string, unknown> | undefined {
  if (!text?.startsWith('{')) return undefined;
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/** Header and payload of a token, or undefined where it is no signed JWT: three parts, two of them JSON. */
export function readJwt(token: string): Jwt | undefined {
  const parts = token.split('.');
  const header = parseJson(decodeBase64(parts[0] ?? ''));
  const payload = parseJson(decodeBase64(parts[1] ?? ''));
  return parts.length === 3 && header && payload ? { header, payload } : undefined;
}

/** The end of life that a token names (`exp`, RFC 7519 section 4.1.4). Milliseconds since 1970. */
export function jwtExpiry(token: string): number | undefined {
  const seconds = readJwt(token)?.payload['exp'];
  return typeof seconds === 'number' ? seconds * 1000 : undefined;
}
