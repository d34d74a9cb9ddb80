// Scans one file or blob. A large one is read in pieces, so that it needs no more memory than another.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { CONTEXT, REACH } from '../detect/window.ts';
import { describeFault, systemCode } from '../tokens/fault.ts';
import { type Encoding, decodeAs, encodingOf } from '../workspace/decodeText.ts';
import type { Commit, LocatedFinding, Unread } from '../workspace/located.ts';
import { READ_ONLY } from '../workspace/readText.ts';
import { type Scanning, beginning, endOf, fileScanner } from './scanText.ts';
import type { WalkedFile } from '../workspace/walk.ts';

/** How much is read at once. Bytes. */
const PIECE = 1_000_000;

/** How much of the text before and behind a place may decide about a finding there. Characters. */
const SURROUNDINGS = REACH + CONTEXT;

/** What came of a file. */
export interface Scanned {
  readonly findings: readonly LocatedFinding[];
  readonly bytes: number;
}

/** Scans an ordinary file, of any size. */
export function scanFile(scanning: Scanning, { path, relative }: WalkedFile): Scanned | Unread {
  try {
    const file = openSync(path, READ_ONLY);
    try {
      const found = fstatSync(file);
      if (!found.isFile()) return failed(relative, 'it is not an ordinary file');
      return scanPieces(fileScanner(scanning, relative), relative, piecesOf(file, found.size));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const fault = describeFault(error);
    if (!fault) throw error;
    if (systemCode(error) !== 'ENOENT')
      return failed(relative, `it could not be read, because ${fault.reason}`);
    // What stands for a byte that is no character opens nothing.
    const isUnreadable = path.includes('\uFFFD');
    return failed(
      relative,
      isUnreadable
        ? 'it could not be read, because its name is not UTF-8; rename it'
        : 'it has gone while the others were read',
    );
  }
}

/** Scans what is in memory. */
export function scanBytes(
  scanning: Scanning,
  { relative, commit }: { readonly relative: string; readonly commit?: Commit },
  bytes: Buffer,
): Scanned | Unread {
  const scanned = scanPieces(fileScanner(scanning, relative, commit), relative, [bytes]);
  if ('reason' in scanned || !commit) return scanned;
  return { ...scanned, findings: scanned.findings.map((finding) => ({ ...finding, commit })) };
}

function failed(path: string, reason: string): Unread {
  return { path, reason, kind: 'failed' };
}

/** What every file of a thread is read into: thousands of buffers would wait to be collected. */
let shared: Buffer | undefined;

/** The bytes of a file, in pieces that are valid until the next is asked for. */
function* piecesOf(file: number, size: number): Generator<Buffer> {
  shared ??= Buffer.allocUnsafeSlow(PIECE);
  // One byte more than it has: one that has grown meanwhile fills it, and is read on.
  const buffer = shared.subarray(0, Math.min(PIECE, size + 1));
  for (let total = 0; ;) {
    let filled = 0;
    while (filled < buffer.length) {
      const read = readSync(file, buffer, filled, buffer.length - filled, null);
      filled += read;
      total += read;
      // Where its size is reached, a file that has not grown is not asked once more.
      if (read === 0 || total >= size) break;
    }
    if (filled > 0) yield buffer.subarray(0, filled);
    if (filled < buffer.length) return;
  }
}

function scanPieces(
  scanText: ReturnType<typeof fileScanner>,
  path: string,
  pieces: Iterable<Buffer>,
): Scanned | Unread {
  const findings: LocatedFinding[] = [];
  let bytes = 0;
  let encoding: Encoding | undefined;
  let rest: Buffer = Buffer.alloc(0);
  let window = { text: '', at: beginning, done: 0 };
  const scanWindow = (isLast: boolean): void => {
    const to = isLast ? Infinity : Math.max(window.done, window.text.length - SURROUNDINGS);
    findings.push(...scanText(window.text, window.at, { from: window.done, to }));
    window = isLast ? window : slide(window.text, window.at, to);
  };
  for (const piece of pieces) {
    if (encoding === undefined) {
      const found = encodingOf(piece);
      if (!found) return { path, reason: 'it is binary', kind: 'skipped' };
      encoding = found.encoding;
      rest = piece.subarray(found.mark);
    } else {
      if (window.text !== '') scanWindow(false);
      rest = Buffer.concat([rest, piece]);
    }
    bytes += piece.length;
    const whole = piece.length < PIECE ? rest.length : wholeCharacters(encoding, rest);
    window = { ...window, text: window.text + decodeAs(encoding, rest.subarray(0, whole)) };
    rest = Buffer.from(rest.subarray(whole));
  }
  if (encoding !== undefined) {
    // A last character that is cut off is no UTF-8, and read as what its bytes are.
    window.text += decodeAs(encoding, rest);
    scanWindow(true);
  }
  return { findings, bytes };
}

/** What of a window the next one still needs. `to` is where its scan had come to an end. */
function slide(text: string, at: { line: number; column: number }, to: number) {
  const from = Math.max(0, to - SURROUNDINGS);
  return { text: text.slice(from), at: endOf(text.slice(0, from), at), done: to - from };
}

/** How many bytes make whole characters: a piece may end in the middle of one. */
function wholeCharacters(encoding: Encoding, bytes: Buffer): number {
  if (encoding !== 'utf-8') return bytes.length & ~1;
  let start = bytes.length;
  while (start > 0 && bytes.length - start < 4) {
    const byte = bytes[--start] ?? 0;
    if (byte < 0x80) return bytes.length;
    // The first byte of a character says how many it has.
    if (byte >= 0xc0)
      return start + (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > bytes.length ? start : bytes.length;
  }
  return bytes.length;
}
