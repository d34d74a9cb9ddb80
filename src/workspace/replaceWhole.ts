// Reads a text file, and replaces it as a whole if nobody has changed it in between.
import { randomBytes } from 'node:crypto';
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { unlessMissing } from '../tokens/fault.ts';

/** The text of a file with its byte order mark; undefined where there is none. Throws the system's errors. */
export async function readWhole(path: string): Promise<string | undefined> {
  const bytes = await readFile(path).catch(unlessMissing);
  return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** What a file is to hold. */
export interface NewText {
  readonly text: string;
  /** The mode of a file that was not there, less the umask. */
  readonly mode?: number;
}

/**
 * Puts a new text in the place of a file, which keeps its mode and the links that lead to it. At every moment
 * the file is the old one or the new one. Answers false, and changes nothing, where it does not hold the old
 * text any more. Throws the system's errors, and then the file is untouched. Not for secrets: the new text
 * stands beside the file for a moment.
 *
 * @param before undefined where there was no file
 */
export async function replaceWhole(
  path: string,
  before: string | undefined,
  { text, mode = 0o666 }: NewText,
): Promise<boolean> {
  const target = before === undefined ? path : await realpath(path).catch(unlessMissing);
  if (target === undefined) return false;
  const fresh = `${target}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const kept = before === undefined ? undefined : (await stat(target)).mode & 0o777;
    const file = await open(fresh, 'wx', kept ?? mode);
    try {
      // The umask has a say in what is made, and none in what is kept. Some file systems refuse to set any mode.
      if (kept !== undefined && ((await file.stat()).mode & 0o777) !== kept) await file.chmod(kept);
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    if ((await readWhole(path)) !== before) return false;
    await rename(fresh, target);
    return true;
  } finally {
    await rm(fresh, { force: true });
  }
}
