// One at a time: a lock on a file that holds between windows, processes and machines that share the file.
import { readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import lockfile from 'proper-lockfile';
import { TokenError } from '../tokens/errors.ts';
import { systemCode } from '../tokens/fault.ts';
import { unlessMissing } from './replaceFile.ts';

/** A lock that nobody has renewed for so long was left by a crash. Milliseconds. */
const STALE = 5000;

/** Waits up to about nine seconds in all: longer than a crashed window's lock lasts. */
const retries = { retries: 70, factor: 1.2, minTimeout: 15, maxTimeout: 150, randomize: true };

/** What this process has under way, by path, so that it does not contend with itself. */
const queues = new Map<string, Promise<unknown>>();

/**
 * Runs the work while this process alone holds the file, and answers what it answers. Throws `store-busy`
 * where somebody else holds it for too long, and the system's errors where no lock can be made.
 *
 * The lock is an empty folder beside the file, because that is the one place that every window sees: also
 * one in a container, over SSH or in WSL that has a temporary folder of its own. Git does not see it, and
 * the next change removes one that a crash has left.
 */
export async function whileLocked<T>(path: string, work: () => Promise<T>): Promise<T> {
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

async function runLocked<T>(path: string, work: () => Promise<T>): Promise<T> {
  const release = await acquire(path);
  try {
    return await work();
  } finally {
    // Where another process has taken the lock over, as from a computer that slept, it is not ours to free.
    // What was written holds either way: the file is replaced only if nobody else has changed it.
    await release().catch(() => undefined);
  }
}

async function acquire(path: string): Promise<() => Promise<void>> {
  try {
    return await lockfile.lock(path, {
      realpath: false,
      lockfilePath: `${path}.latchkey-lock`,
      stale: STALE,
      retries,
      // The default is to throw out of a timer, which ends the process.
      onCompromised: () => undefined,
    });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ELOCKED') throw error;
    throw new TokenError(
      'store-busy',
      `Another window is changing ${basename(path)} and does not come to an end.`,
      'Wait a moment and try again. Should it stay like this, close the other windows.',
      { cause: error },
    );
  }
}

/** The file that a path leads to, through symbolic links, also where that file is not there yet. */
export async function followLinks(path: string, depth = 0): Promise<string> {
  const real = await realpath(path).catch(unlessMissing);
  if (real !== undefined) return real;
  const link = depth < 40 ? await readlink(path).catch(unlessLink) : undefined;
  if (link !== undefined) return followLinks(resolve(dirname(path), link), depth + 1);
  // The folder may be reached in different ways as well; where there is none, what follows will say so.
  const folder = await realpath(dirname(path)).catch(unlessMissing);
  return folder === undefined ? path : join(folder, basename(path));
}

/** Not a link (`EINVAL`), or not there: nothing to follow. */
function unlessLink(error: unknown): undefined {
  if (systemCode(error) === 'EINVAL') return undefined;
  unlessMissing(error);
  return undefined;
}
