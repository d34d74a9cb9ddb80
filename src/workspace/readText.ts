// Reads a file as the text that an editor would show, or says why it is none.
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { describeFault } from '../tokens/fault.ts';

/** How far to look for a NUL byte, which text does not have. As far as git looks. Bytes. */
const SNIFFED = 8000;

/** The text, without a byte order mark; or why there is none to read. */
export type Reading =
  | { readonly text: string }
  | { readonly reason: 'binary' | 'too-large' }
  | {
      readonly reason: 'unreadable';
      /** Goes on after "because": `permission is denied`. */
      readonly detail: string;
    };

/**
 * Reads a text file. UTF-16 is known by its byte order mark; what is not UTF-8 is read as Latin-1, in which
 * every byte is a character, so that offsets are right and nothing is left out.
 *
 * @param maximum in bytes; a larger file is `too-large`
 */
export async function readText(path: string, maximum: number): Promise<Reading> {
  try {
    // Opening a pipe would wait for its other end; with this flag (not on Windows) it does not.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK || 0));
    try {
      const { size, isFile } = await file
        .stat()
        .then((found) => ({ size: found.size, isFile: found.isFile() }));
      if (!isFile) return { reason: 'unreadable', detail: 'it is not an ordinary file' };
      if (size > maximum) return { reason: 'too-large' };
      return decode(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    const fault = describeFault(error);
    if (!fault) throw error;
    return { reason: 'unreadable', detail: fault.reason };
  }
}

function decode(bytes: Uint8Array): Reading {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  if (bytes.subarray(0, SNIFFED).includes(0)) return { reason: 'binary' };
  const marked = first === 0xef && second === 0xbb && third === 0xbf;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { text: Buffer.from(marked ? bytes.subarray(3) : bytes).toString('latin1') };
  }
}
