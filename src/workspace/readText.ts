// Reads a file as the text that an editor would show, or says why it is none.
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { describeFault } from '../tokens/fault.ts';
import { decodeText } from './decodeText.ts';

/** The text, without a byte order mark; or why there is none to read. */
export type Reading =
  | { readonly text: string }
  | { readonly reason: 'binary' | 'too-large' }
  | {
      readonly reason: 'unreadable';
      /** Goes on after "because": `permission is denied`. */
      readonly detail: string;
    };

/** Opening a pipe would wait for its other end; with this flag (not on Windows) it does not. */
export const READ_ONLY = constants.O_RDONLY | (constants.O_NONBLOCK || 0);

/**
 * Reads a text file, in UTF-8, UTF-16 with a mark, or Latin-1.
 *
 * @param maximum in bytes; a larger file is `too-large`
 */
export async function readText(path: string, maximum: number): Promise<Reading> {
  try {
    const file = await open(path, READ_ONLY);
    try {
      const found = await file.stat();
      if (!found.isFile()) return { reason: 'unreadable', detail: 'it is not an ordinary file' };
      if (found.size > maximum) return { reason: 'too-large' };
      const text = decodeText(await file.readFile());
      return text === undefined ? { reason: 'binary' } : { text };
    } finally {
      await file.close();
    }
  } catch (error) {
    const fault = describeFault(error);
    if (!fault) throw error;
    return { reason: 'unreadable', detail: fault.reason };
  }
}
