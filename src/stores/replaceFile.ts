// Replaces a file as a whole: at every moment, also after a crash, it is either the old one or the new one.
//
// Written here because `write-file-atomic` takes a short write for a whole one: on a disk that fills up it
// replaces the file with the part that fitted, and reports no error.
import { open, readFile, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCode, unlessMissing } from '../tokens/fault.ts';
import type { Lock } from './fileLock.ts';

/** A file's content before and after; undefined where there is no file before. */
export interface Replacement {
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array;
}

/**
 * Puts new content in the place of the file, durably, if it still holds what was there before. Answers
 * false where it has changed meanwhile, or the lock is lost. Keeps the mode and, where the system lets it,
 * the owner of the file. Throws the system's errors, and then the old file is untouched.
 */
export async function replaceFile(path: string, { fresh }: Lock, content: Replacement): Promise<boolean> {
  try {
    await writeDurably(fresh, content.after, await stat(path).catch(unlessMissing));
    const now = await readFile(path).catch(unlessMissing);
    if (!sameBytes(now, content.before)) return false;
    await moveOver(fresh, path);
  } catch (error) {
    // The lock's folder is not there any more: somebody else has taken it over.
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
  await syncFolder(dirname(path));
  return true;
}

interface Owned {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/** Writes to the lock's file, which is not made anew: where it is gone, so is the lock. */
async function writeDurably(path: string, bytes: Uint8Array, like: Owned | undefined): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.writeFile(bytes);
    if (like && like.uid !== process.getuid?.() && process.platform !== 'win32') {
      // Only the superuser may give files away; for others the file becomes theirs, which it is.
      await file.chown(like.uid, like.gid).catch((error: unknown) => {
        if (systemCode(error) !== 'EPERM') throw error;
      });
    }
    const mode = like && like.mode & 0o7777;
    // Some file systems know no modes and refuse to set one, even the one they show.
    if (mode !== undefined && mode !== ((await file.stat()).mode & 0o7777)) await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** On Windows a virus scanner or an editor may hold the file for a moment. */
async function moveOver(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      const held = ['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error) ?? '');
      if (process.platform !== 'win32' || !held || attempt === 8) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 * attempt));
    }
  }
}

/**
 * So that the new name, too, is still there after a power cut. Windows and some network drives cannot do
 * that to a folder; the file stands in its place all the same.
 */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'EISDIR'].includes(systemCode(error) ?? '')) throw error;
  } finally {
    await folder.close();
  }
}

function sameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one === undefined || other === undefined ? one === other : Buffer.compare(one, other) === 0;
}
