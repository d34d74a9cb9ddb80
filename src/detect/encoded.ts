// Looks into text that is written in another form: base64, hexadecimal, percent and Unicode escapes.
import { decodeBase64 } from './jwt.ts';
import { type Claim, ranks } from './settle.ts';
import { REACH } from './window.ts';

/** What is said of a decoded text: the claims in it. */
export type ClaimsIn = (text: string) => readonly Claim[];

/** A text in another form, and what it says. */
interface Encoded {
  readonly start: number;
  readonly end: number;
  readonly decoded: string;
  /** Where a stretch of the decoded text stands in the outer one; the whole of it where that cannot be told. */
  readonly placeOf: (start: number, end: number) => { readonly start: number; readonly end: number };
}

/**
 * Claims what is found in encoded stretches of a text, on the spans that stand for it. A name beside a random
 * string is not enough there: what an encoded text is about has been decided by somebody else.
 */
export function claimEncoded(text: string, claimsIn: ClaimsIn, claims: Claim[]): void {
  for (const find of [runsOf, escapesOf]) {
    for (const { decoded, placeOf } of find(text)) {
      for (const claim of claimsIn(decoded)) {
        if (claim.rank > ranks.generic) claims.push({ ...claim, ...placeOf(claim.start, claim.end) });
      }
    }
  }
}

/** Shorter runs hold no token with its name or its prefix. Characters. */
const SHORTEST = 24;

/** What six bits a character of base64 or base64url stands for, by code unit; -1 for others. */
const bits = new Int8Array(128).fill(-1);
'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  .split('')
  .forEach((character, value) => (bits[character.charCodeAt(0)] = value));
bits[45] = 62; // -
bits[95] = 63; // _

function bitsAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < 128 ? (bits[unit] ?? -1) : -1;
}

/** Runs long enough to be looked into. Only every so many characters are looked at until one is in a run. */
function* runsOf(text: string): Generator<Encoded> {
  for (let at = SHORTEST - 1; at < text.length; at += SHORTEST) {
    if (bitsAt(text, at) < 0) continue;
    let start = at;
    while (start > 0 && bitsAt(text, start - 1) >= 0) start--;
    let end = at + 1;
    while (end < text.length && bitsAt(text, end) >= 0) end++;
    const length = end - start;
    if (length >= SHORTEST && length <= REACH) {
      const decoded = decode(text, start, end);
      if (decoded !== undefined)
        yield { start, end, decoded, placeOf: () => ({ start, end: padded(text, end) }) };
    }
    // The next place to look at is behind this run.
    at = end - 1;
  }
}

/** A run goes on through its padding. */
function padded(text: string, end: number): number {
  return text.startsWith('==', end) ? end + 2 : text.startsWith('=', end) ? end + 1 : end;
}

/** The text that a run stands for, or undefined where it stands for none. Most runs are words, and tell it soon. */
function decode(text: string, start: number, end: number): string | undefined {
  const plain = beginsReadable(text, start)
    ? readable(decodeBase64(text.slice(start, end)) ?? '\0')
    : undefined;
  if (plain !== undefined) return plain;
  const run = (end - start) % 2 === 0 && beginsReadableHex(text, start) ? text.slice(start, end) : '';
  return /^[0-9a-f]+$/i.test(run) ? readable(fromHex(run)) : undefined;
}

/** Whether the first five groups of base64 are text, of one byte a character or of two. */
function beginsReadable(text: string, start: number): boolean {
  for (let at = start; at < start + 20; at += 4) {
    const group =
      (bitsAt(text, at) << 18) |
      (bitsAt(text, at + 1) << 12) |
      (bitsAt(text, at + 2) << 6) |
      bitsAt(text, at + 3);
    if (!isText(group >>> 16) || !isText((group >>> 8) & 255) || !isText(group & 255)) return false;
  }
  return true;
}

/** The same for the first bytes of hexadecimal, as many as the shortest run has: a hash hardly ever gets so far. */
function beginsReadableHex(text: string, start: number): boolean {
  for (let at = start; at < start + SHORTEST; at += 2) {
    if (!isText(parseInt(text.slice(at, at + 2), 16))) return false;
  }
  return true;
}

function isText(byte: number): boolean {
  return byte >= 32 ? byte < 127 : byte === 0 || byte === 9 || byte === 10 || byte === 13;
}

function fromHex(run: string): string {
  return run.replace(/../g, (byte) => String.fromCharCode(parseInt(byte, 16)));
}

/** Bytes as text, if they are one. Windows encodes commands as UTF-16, in which every other byte is 0. */
function readable(bytes: string): string | undefined {
  const text = /^(?:[\t\n\r -~]\0)+$/.test(bytes) ? bytes.replace(/\0/g, '') : bytes;
  return /^[\t\n\r -~\x80-\xff]+$/.test(text) ? text : undefined;
}

/** One character in another form: `%2D`, `\u002d`, `\x2d`. */
const escapes = /%[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}/g;

/** Stretches without a blank or a quote that hold escapes. */
function* escapesOf(text: string): Generator<Encoded> {
  // Its own: what is decoded is searched for escapes in between.
  const escape = new RegExp(escapes);
  for (let match = escape.exec(text); match; match = escape.exec(text)) {
    let start = match.index;
    while (start > 0 && !isEdge(text.charCodeAt(start - 1))) start--;
    let end = escape.lastIndex;
    while (end < text.length && !isEdge(text.charCodeAt(end))) end++;
    escape.lastIndex = end;
    if (end - start > REACH) continue;
    const stretch = text.slice(start, end);
    const { decoded, places } = unescape(stretch);
    if (places.length > 0) {
      yield {
        start,
        end,
        decoded,
        placeOf: (from, to) => ({
          start: start + (places[from] ?? 0),
          end: start + (places[to] ?? stretch.length),
        }),
      };
    }
  }
}

/** Whether a character ends a stretch: a blank, a quote or an angle bracket. */
function isEdge(unit: number): boolean {
  return unit <= 32 || unit === 34 || unit === 39 || unit === 96 || unit === 60 || unit === 62;
}

/** The stretch in plain, and where each of its characters stands. A stretch with one escape says what it says. */
function unescape(stretch: string): { decoded: string; places: number[] } {
  const places: number[] = [];
  let decoded = '';
  let at = 0;
  let count = 0;
  const copyTo = (end: number): void => {
    for (; at < end; at++) {
      places.push(at);
      decoded += stretch.charAt(at);
    }
  };
  for (const match of stretch.matchAll(escapes)) {
    copyTo(match.index);
    places.push(at);
    decoded += String.fromCharCode(parseInt(match[0].replace(/^%|^\\[ux]/, ''), 16));
    at += match[0].length;
    count++;
  }
  copyTo(stretch.length);
  places.push(stretch.length);
  return count > 1 ? { decoded, places } : { decoded: '', places: [] };
}
