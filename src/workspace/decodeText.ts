// Turns the bytes of a file into the text that an editor would show, or tells that they are none.
import { isAscii, isUtf8 } from 'node:buffer';

/** How far to look for a NUL byte, which text does not have. As far as git looks. Bytes. */
const SNIFFED = 8000;

/** How the bytes of a text stand for characters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The encoding that the first bytes of a file tell, and how long their mark is; undefined where it is binary. */
export function encodingOf(bytes: Buffer): { encoding: Encoding; mark: number } | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', mark: 2 };
  if (bytes.subarray(0, SNIFFED).includes(0)) return undefined;
  return { encoding: 'utf-8', mark: first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0 };
}

/**
 * The text, without its byte order mark; undefined where the file is binary. What is not UTF-8 is read as
 * Latin-1, in which every byte is a character, so that nothing is left out.
 */
export function decodeText(bytes: Buffer): string | undefined {
  const found = encodingOf(bytes);
  return found && decodeAs(found.encoding, bytes.subarray(found.mark));
}

/** The text of bytes without a mark. */
export function decodeAs(encoding: Encoding, bytes: Buffer): string {
  if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(bytes);
  // A text of one byte a character takes half the memory and is searched faster.
  return isAscii(bytes) || !isUtf8(bytes) ? bytes.toString('latin1') : bytes.toString('utf8');
}
