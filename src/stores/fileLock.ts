// One at a time: a lock on a file that holds between windows, processes and machines that share the file.
//
// The lock is a folder beside the file, because that is the one place that every window sees, also one in a
// container, over SSH or in WSL that has a temporary folder of its own. The file's new content is written
// inside it and moved out of it. So who has lost the lock, for instance while the computer slept, can no
// longer change the file: the folder is not there any more. Git sees nothing of it, also after a crash.
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { TokenError } from '../tokens/errors.ts';
import { systemCode, unlessMissing } from '../tokens/fault.ts';
import { noteOfTheGone, readNote, writeNote } from './lockNote.ts';

/** How long to wait for a lock. Milliseconds. */
const PATIENCE = 8000;

/** A new file is its owner's alone. */
const OWNER_ONLY = 0o600;

/** What the holder of a lock may do. */
export interface Lock {
  /** An empty file for the new content. It is there only as long as the lock is held. */
  readonly fresh: string;
}

/** What this process has under way, by path, so that it does not contend with itself. */
const queues = new Map<string, Promise<unknown>>();

/**
 * Runs the work while this process alone holds the file, and answers what it answers. Throws `store-busy`
 * where somebody else holds it for too long, and the system's errors where no lock can be made.
 */
export async function whileLocked<T>(path: string, work: (lock: Lock) => Promise<T>): Promise<T> {
  const before = queues.get(path) ?? Promise.resolve();
  const mine = before.then(() => runLocked(path, work));
  const settled = mine.catch(() => undefined);
  queues.set(path, settled);
  try {
    return await mine;
  } finally {
    if (queues.get(path) === settled) queues.delete(path);
  }
}

async function runLocked<T>(path: string, work: (lock: Lock) => Promise<T>): Promise<T> {
  const id = randomBytes(6).toString('hex');
  await acquire(path, id);
  try {
    await removeLeftovers(path);
    return await work({ fresh: join(lockOf(path), id) });
  } finally {
    await removeLock(path, (note) => note.includes(id));
  }
}

function lockOf(path: string): string {
  return `${path}.latchkey-lock`;
}

/** A name beside the file for what is about to become the lock, and for what was one. */
function asideOf(path: string, id = randomBytes(6).toString('hex')): string {
  return `${path}.latchkey-${id}`;
}

async function acquire(path: string, id: string): Promise<void> {
  const until = Date.now() + PATIENCE;
  for (let pause = 5; !(await take(path, id)); pause = Math.min(pause * 1.3, 100)) {
    const left = await noteOfTheGone(lockOf(path));
    if (left !== undefined) await removeLock(path, (note) => note === left);
    if (Date.now() > until) throw busy(path);
    await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())));
  }
}

/** Makes the folder under another name and moves it into place, which fails where there is one already. */
async function take(path: string, id: string): Promise<boolean> {
  if (await stat(lockOf(path)).catch(unlessMissing)) return false;
  const own = asideOf(path, id);
  await mkdir(own, { mode: 0o700 });
  try {
    await writeNote(own, `${basename(path)} ${id}`);
    await writeFile(join(own, id), '', { mode: OWNER_ONLY });
    await rename(own, lockOf(path));
    return true;
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    const onWindows = process.platform === 'win32' ? ['EPERM', 'EACCES'] : [];
    if (['ENOTEMPTY', 'EEXIST', 'ENOENT', ...onWindows].includes(systemCode(error) ?? '')) return false;
    throw error;
  }
}

/**
 * Removes the lock if its note is the one that is meant. It is moved aside first, which only one process can
 * do, and looked at again there: should it be another's by now, it is put back.
 */
async function removeLock(path: string, isMeant: (note: string) => boolean): Promise<void> {
  const lock = lockOf(path);
  if (!isMeant(await readNote(lock))) return;
  const aside = asideOf(path);
  const moved = await rename(lock, aside).then(() => true, unlessMissing);
  if (!moved) return;
  if (!isMeant(await readNote(aside))) {
    const back = await rename(aside, lock).then(
      () => true,
      () => false,
    );
    if (back) return;
  }
  await rm(aside, { recursive: true, force: true });
}

/** Removes what crashes have left beside the file, and no folder of a process that is at work. */
async function removeLeftovers(path: string): Promise<void> {
  const start = `${basename(path)}.latchkey-`;
  for (const name of await readdir(dirname(path))) {
    if (!name.startsWith(start) || !/^[0-9a-f]{12}$/.test(name.slice(start.length))) continue;
    const folder = join(dirname(path), name);
    if ((await noteOfTheGone(folder)) !== undefined) await rm(folder, { recursive: true, force: true });
  }
}

function busy(path: string): TokenError {
  return new TokenError(
    'store-busy',
    `Another window is changing ${basename(path)} and does not come to an end.`,
    'Wait a moment and try again. Should it stay like this, close the other windows.',
  );
}
