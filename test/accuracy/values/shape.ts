// Reads the shape of a token, such as `ghp_{alnum 30}{crc62}`, and draws a token of that shape.
import { crc32 } from 'node:zlib';
import { type Draw, drawFrom, isAlphabet } from '../draw.ts';

/** Letters that no alphabet of `sample` has alone. */
const letters: Record<string, string> = {
  letters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  capitals: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  upperBech32: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L',
  base62: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  base36: '0123456789abcdefghijklmnopqrstuvwxyz',
};

/**
 * A value of the shape: text as it stands, and in braces an alphabet with a length, `uuid`, or a check over what stands
 * before it. Throws where a name is unknown.
 */
export function drawShape(shape: string, draw: Draw): string {
  let value = '';
  for (const [, text = '', name, length] of shape.matchAll(/([^{]*)(?:\{(\w+)(?: (\d+))?\})?/g)) {
    value += text;
    if (name !== undefined) value += drawPart(name, Number(length ?? 0), { draw, before: value });
  }
  return value;
}

interface Place {
  readonly draw: Draw;
  /** What the token is made of so far. */
  readonly before: string;
}

function drawPart(name: string, length: number, { draw, before }: Place): string {
  const check = checks[name];
  if (check) return check(before, length);
  if (isAlphabet(name)) return draw.text(name, length);
  const alphabet = letters[name];
  if (alphabet !== undefined) return draw.from(alphabet, length);
  const document = documents[name];
  if (document) return Buffer.from(JSON.stringify(document(draw))).toString('base64');
  switch (name) {
    case 'uuid':
      return drawUuid(draw);
    case 'bytes':
      return draw.bytes(length).toString('base64');
    case 'snowflake':
      return Buffer.from(draw.from('123456789', 1) + draw.text('digits', 17)).toString('base64');
    case 'facebook':
      return withoutSigns(draw.bytes(length).toString('base64'));
    default:
      throw new Error(`No part of a shape is called ${name}.`);
  }
}

/** Base64 as Facebook writes it: letters and digits alone, `Z` being the escape. */
function withoutSigns(base64: string): string {
  const escapes: Record<string, string> = { Z: 'ZA', '+': 'ZB', '/': 'ZC', '=': 'ZD' };
  return base64.replace(/[Z+/=]/g, (sign) => escapes[sign] ?? sign);
}

/** What some tokens hold in base64. */
const documents: Record<string, (draw: Draw) => object> = {
  grafana: (draw) => ({
    o: draw.text('digits', 6),
    n: `stack-${draw.text('digits', 6)}-integration`,
    k: draw.bytes(18).toString('base64'),
    m: { r: 'prod-eu-west-2' },
  }),
  sentry: (draw) => ({
    iat: Number(`17${draw.text('digits', 8)}.5`),
    url: 'https://sentry.io',
    region_url: 'https://us.sentry.io',
    org: `acme-${draw.text('lower', 4)}`,
  }),
  onepassword: (draw) => ({
    signInAddress: 'acme.1password.com',
    userAuth: {
      method: 'SRPg-4096',
      alg: 'PBES2g-HS256',
      iterations: 650_000,
      salt: draw.text('base64url', 22),
    },
    email: `${draw.text('lower', 13)}@1passwordserviceaccounts.com`,
    srpX: draw.text('hex', 64),
    muk: { alg: 'A256GCM', k: draw.text('base64url', 43), key_ops: ['encrypt', 'decrypt'], kty: 'oct' },
    secretKey: ['A3', draw.text('upper', 6), draw.text('upper', 6), draw.text('upper', 5)].join('-'),
    deviceUuid: draw.text('lower', 26),
  }),
};

/** A version 4 UUID. */
export function drawUuid(draw: Draw): string {
  const digits = draw.text('hex', 30);
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(12, 15)}`];
  return [...parts, `${draw.pick(['8', '9', 'a', 'b'])}${digits.slice(15, 18)}`, digits.slice(18)].join('-');
}

/** Checks that issuers publish; see token-checks. Each takes what stands before it. */
const checks: Record<string, (before: string, length: number) => string> = {
  // GitHub and npm: CRC32 of what follows the prefix.
  crc62: (before) => inBase(crc32(before.slice(before.lastIndexOf('_') + 1)), letters['base62'] ?? '', 6),
  // GitLab, routable: the length of the payload and CRC32 of everything before.
  routed: (before) => {
    const payload = before.slice('glpat-'.length, before.indexOf('.'));
    const sized = before + inBase(payload.length, letters['base36'] ?? '', 2);
    return sized.slice(before.length) + inBase(crc32(sized), letters['base36'] ?? '', 7);
  },
  // Grafana: CRC32, little-endian, in hex.
  crcLittle: (before) => reverseBytes(crc32(before.slice(0, 37))),
  // Atlassian: CRC32, big-endian, in hex.
  crcBig: (before) => crc32(before).toString(16).padStart(8, '0').toUpperCase(),
  // Zuplo: CRC32 of the body in hex.
  crcBody: (before) =>
    crc32(before.slice(before.indexOf('_') + 1, -1))
      .toString(16)
      .padStart(8, '0'),
};

function reverseBytes(value: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes.toString('hex');
}

function inBase(value: number, digits: string, width: number): string {
  let text = '';
  for (let rest = value >>> 0; rest > 0; rest = Math.floor(rest / digits.length)) {
    text = digits.charAt(rest % digits.length) + text;
  }
  return text.padStart(width, '0');
}

/** A value of the shape that a seed decides. */
export function shaped(shape: string, seed: string): string {
  return drawShape(shape, drawFrom(seed));
}
