// Replaces a file as a whole: at every moment, also after a crash, it is either the old one or the new one.
//
// Written here because `write-file-atomic` takes a short write for a whole one: on a disk that fills up it
// replaces the file with the part that fitted, and reports no error.
import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { systemCode } from '../tokens/fault.ts';

/** A new file is its owner's alone. */
const OWNER_ONLY = 0o600;

/**
 * Puts the bytes in the place of the file, durably, if it still holds what `before` says (undefined: if there
 * is none). Answers false where it has changed meanwhile. Keeps the mode and, where the system lets it, the
 * owner of the file that was there. Throws the system's errors, and then the old file is untouched.
 */
export async function replaceFile(
  path: string,
  bytes: Uint8Array,
  before: Uint8Array | undefined,
): Promise<boolean> {
  const folder = `${path}.latchkey-${randomBytes(6).toString('hex')}`;
  try {
    await mkdir(folder, { mode: 0o700 });
    // After a crash the new bytes may stay here; this keeps git from seeing them.
    await writeFile(join(folder, '.gitignore'), '*\n');
    const fresh = join(folder, basename(path));
    await writeDurably(fresh, bytes, await stat(path).catch(unlessMissing));
    const now = await readFile(path).catch(unlessMissing);
    if (!sameBytes(now, before)) return false;
    await moveOver(fresh, path);
    await syncFolder(dirname(path));
    return true;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Removes what a crash left behind beside the file. Only for who holds the file's lock. */
export async function removeLeftovers(path: string): Promise<void> {
  const start = `${basename(path)}.latchkey-`;
  for (const name of await readdir(dirname(path))) {
    if (!name.startsWith(start) || !/^[0-9a-f]{12}$/.test(name.slice(start.length))) continue;
    await rm(join(dirname(path), name), { recursive: true, force: true });
  }
}

/** For a `catch`: a file that is not there is undefined, every other error goes on. */
export function unlessMissing(error: unknown): undefined {
  if (systemCode(error) === 'ENOENT') return undefined;
  throw error;
}

interface Owned {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

async function writeDurably(path: string, bytes: Uint8Array, like: Owned | undefined): Promise<void> {
  const file = await open(path, 'wx', OWNER_ONLY);
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
