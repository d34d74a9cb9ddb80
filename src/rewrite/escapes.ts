// What the escapes in a literal denote: one decoder per manner of writing them.
import type { Raw } from './form.ts';

/** A decoder, as a form takes it. */
export type Decode = (raw: string, place: Raw) => string;

const simple: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

const escape =
  '\\\\(?:u\\{([0-9A-Fa-f]+)\\}|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|x([0-9A-Fa-f]{1,2})|([0-7]{1,3})|(\\r\\n|[^]))';
const escapes = new RegExp(escape, 'g');
const escapesAndBytes = new RegExp(`(?:\\\\(?:x[0-9A-Fa-f]{1,2}|[0-7]{1,3}))+|${escape}`, 'g');

/** How a language differs from the others in its backslashes. */
export interface Backslashes {
  /** What further letters denote, or letters that denote something else here. */
  readonly letters?: Readonly<Record<string, string>>;
  /** Letters that the language does not know. */
  readonly without?: string;
  /** Whether the backslash of an unknown escape stays, as in Python. */
  readonly keeps?: boolean;
  /** `\x` and octal escapes are bytes of UTF-8, as in Go and shells. */
  readonly bytes?: boolean;
  /** False where digits are letters like any other, as in YAML. */
  readonly octal?: boolean;
}

/** A decoder for backslashes. What most languages agree on is built in. */
export function backslashes(manner: Backslashes = {}): Decode {
  const { letters = {}, without = '', keeps = false, bytes = false, octal = true } = manner;
  const letter = (one: string): string | undefined => letters[one] ?? simple[one];
  const decodeOne = (whole: string, ...groups: readonly (string | undefined)[]): string => {
    const [braced, four, eight, hex, digits, other = ''] = groups;
    const first = whole.charAt(1);
    if (without.includes(first)) return letters[first] ?? (keeps ? whole : whole.slice(1));
    const point = braced ?? four ?? eight;
    if (point !== undefined) return character(parseInt(point, 16), whole);
    if (digits !== undefined && !octal) return (letter(first) ?? first) + digits.slice(1);
    if (bytes && /[x0-7]/.test(first)) return utf8(whole);
    if (hex !== undefined) return String.fromCharCode(parseInt(hex, 16));
    if (digits !== undefined) return String.fromCharCode(parseInt(digits, 8));
    if (other === '\n' || other === '\r\n') return '';
    return letter(other) ?? (keeps && !/["'\\]/.test(other) ? whole : other);
  };
  return (raw) => raw.replace(bytes ? escapesAndBytes : escapes, decodeOne);
}

/** The characters that escapes of bytes denote together; U+FFFD for what is not UTF-8. */
function utf8(escapes: string): string {
  const codes = [...escapes.matchAll(/\\(?:x([0-9A-Fa-f]+)|([0-7]+))/g)];
  const bytes = codes.map(([, hex, octal]) => (hex ? parseInt(hex, 16) : parseInt(octal ?? '', 8)) & 255);
  let value = '';
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    const length =
      lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    const rest = bytes.slice(at + 1, at + length);
    const whole = length > 0 && rest.length === length - 1 && rest.every((byte) => (byte & 0xc0) === 0x80);
    const first = length === 1 ? lead : lead & (0xff >> (length + 1));
    const point = rest.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), first);
    value += whole ? character(point, '\uFFFD') : '\uFFFD';
    at += whole ? length : 1;
  }
  return value;
}

function character(point: number, otherwise: string): string {
  return point <= 0x10ffff ? String.fromCodePoint(point) : otherwise;
}

/** A decoder for a mark that is written twice to stand once. */
export function doubled(mark: string): Decode {
  return (raw) => raw.replaceAll(mark + mark, mark);
}

/** A decoder that does what the given ones do, one after the other. */
export function inTurn(...decoders: readonly Decode[]): Decode {
  return (raw, place) => decoders.reduce((value, decode) => decode(value, place), raw);
}

/** A decoder for languages that read every line ending in a literal as `\n`. */
export const lineFeeds: Decode = (raw) => raw.replace(/\r\n?/g, '\n');
