// Any folder as a tree, and an even part of it, for scanners that would take too long over the whole.
import { copyFileSync, linkSync, lstatSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../../machine/temporary.ts';
import type { Tree } from './keep.ts';

/** Every ordinary file below a folder but git's and those of dependencies, in the order of names. */
function* filesIn(folder: string, relative = ''): Generator<string> {
  const entries = readdirSync(join(folder, relative), { withFileTypes: true });
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(relative, entry.name);
    if (entry.isFile()) yield path;
    else if (entry.isDirectory() && !['.git', 'node_modules'].includes(entry.name))
      yield* filesIn(folder, path);
  }
}

/** A folder that was named by a person. */
export function measureTree(folder: string): Tree {
  let files = 0;
  let bytes = 0;
  for (const path of filesIn(folder)) {
    files++;
    bytes += lstatSync(join(folder, path)).size;
  }
  return { folder, title: folder, files, bytes };
}

/** Every n-th file of a tree, always the same ones, and all files that say what is to be ignored. */
export function sliceOf({ folder, title }: Tree, every: number): Tree {
  const slice = temporaryFolder('slice');
  let seen = 0;
  for (const path of filesIn(folder)) {
    if (seen++ % every !== 0 && !/(?:^|[\\/])\.\w*ignore$/.test(path)) continue;
    mkdirSync(dirname(join(slice, path)), { recursive: true });
    linkOrCopy(join(folder, path), join(slice, path));
  }
  return { ...measureTree(slice), title: `1/${every} of ${title}` };
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Another file system, or one without links. If it is something else, copying fails too, and says so.
    copyFileSync(from, to);
  }
}

/** Reads all files once, so that no scanner is the one that waits for the disk. */
export function warm({ folder }: Tree): void {
  for (const path of filesIn(folder)) readFileSync(join(folder, path));
}
