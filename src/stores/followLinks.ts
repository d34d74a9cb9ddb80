// Where a path leads to through symbolic links, also where the file at their end is not there yet.
import { readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { systemCode, unlessMissing } from '../tokens/fault.ts';

/** As many as Linux follows. */
const MOST = 40;

/** The path without symbolic links. Throws the system's errors, such as `ELOOP`. */
export async function followLinks(path: string, followed = 0): Promise<string> {
  const real = await realpath(path).catch(unlessMissing);
  if (real !== undefined) return real;
  const link = followed < MOST ? await readlink(path).catch(unlessLink) : undefined;
  if (link !== undefined) return followLinks(resolve(dirname(path), link), followed + 1);
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
