// Walks the files of a folder that are worth reading: not git's, not dependencies, not what is ignored.
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative as relativePath, sep } from 'node:path';
import { describeFault, systemCode } from '../tokens/fault.ts';
import type { Layer } from './ignoreRules.ts';
import { isLeftOut, layerOf, readRules, rulesFromAbove } from './ignoreRules.ts';
import { ruleFiles } from './ruleFiles.ts';

/** A file. */
export interface WalkedFile {
  readonly path: string;
  /** Relative to the folder that is walked, with `/`. */
  readonly relative: string;
}

/** A folder, or its ignore rules, that could not be read: what is in it is not known. */
export interface WalkProblem extends WalkedFile {
  /** Goes on after a colon: `it could not be read, because permission is denied`. */
  readonly problem: string;
}

export interface WalkOptions {
  /** Ends the walk early; what came until then is not everything, so ask the signal afterwards. */
  readonly signal?: AbortSignal;
  /** More to leave out, in gitignore's syntax, relative to the folder. No rule file can let it in again. */
  readonly exclude?: readonly string[];
  /**
   * Absolute paths: only what the walk comes by at these and below them. Those that are not there, or that it would
   * not come by, are no problem.
   */
  readonly only?: readonly string[] | undefined;
  /** Reads everything but git's own folder: no rule file counts, and dependencies are read too. */
  readonly noIgnore?: boolean;
}

/** Never walked into, whatever the rules say. */
const GIT = '.git';

/** Not walked into, unless everything is to be read. */
const DEPENDENCIES = 'node_modules';

interface Walk {
  readonly top: string;
  readonly noIgnore: boolean;
  readonly excluded: readonly Layer[];
  readonly signal: AbortSignal | undefined;
  /** Whether a path is wanted, or may lead to one that is. */
  readonly isWanted: (path: string) => boolean;
}

/**
 * Every ordinary file below the folder that is not left out by a `.gitignore` or `.latchkeyignore` in it or
 * above it, or by `.git/info/exclude`; folder by folder, sorted by name. Symbolic links are not followed:
 * what they lead to in the folder comes in its own place, and what is elsewhere is not the folder's.
 *
 * @param folder absolute
 */
export async function* walk(
  folder: string,
  { signal, exclude = [], noIgnore = false, only }: WalkOptions = {},
): AsyncGenerator<WalkedFile | WalkProblem, void, undefined> {
  const excluded = exclude.length > 0 ? [layerOf(folder, exclude)] : [];
  const above = noIgnore ? [] : await rulesFromAbove(folder);
  const isWanted = only ? wayTo(folder, only) : () => true;
  yield* walkFolder({ top: folder, noIgnore, excluded, signal, isWanted }, folder, above);
}

/** What lies on the way from the folder to one of the paths, is one of them, or is below one. */
function wayTo(folder: string, paths: readonly string[]): Walk['isWanted'] {
  const wanted = new Set(paths);
  const above = new Set(wanted);
  for (const path of paths) {
    for (let at = dirname(path); at.length > folder.length && !above.has(at); at = dirname(at)) above.add(at);
  }
  return (path) => {
    if (above.has(path)) return true;
    for (let at = dirname(path); at.length >= folder.length; at = dirname(at)) {
      if (wanted.has(at)) return true;
      if (at === folder) break;
    }
    return false;
  };
}

async function* walkFolder(
  walked: Walk,
  folder: string,
  above: readonly Layer[],
): AsyncGenerator<WalkedFile | WalkProblem, void, undefined> {
  const entries = await readFolder(folder);
  if (typeof entries === 'string') {
    yield { ...placeOf(walked, folder), problem: `it could not be read, because ${entries}` };
    return;
  }
  const { layer, problem } = walked.noIgnore ? {} : await readRules(folder, ruleFilesAmong(entries));
  if (problem !== undefined) yield { ...placeOf(walked, folder), problem };
  const layers = layer ? [...above, layer] : above;
  for (const entry of entries) {
    if (walked.signal?.aborted) return;
    const path = join(folder, entry.name);
    if (!walked.isWanted(path)) continue;
    if (entry.name === GIT || (entry.name === DEPENDENCIES && !walked.noIgnore)) continue;
    if (isLeftOut(walked.excluded, path, entry.isDirectory())) continue;
    if (isLeftOut(layers, path, entry.isDirectory())) continue;
    if (entry.isDirectory()) yield* walkFolder(walked, path, layers);
    else if (entry.isFile()) yield placeOf(walked, path);
    else {
      const oddity = entry.isSymbolicLink() ? await problemOfLink(path) : 'it is not an ordinary file';
      if (oddity !== undefined) yield { ...placeOf(walked, path), problem: oddity };
    }
  }
}

/** Most folders have none, and asking for what is not there took most of the time of a walk. */
function ruleFilesAmong(entries: readonly Dirent[]): readonly string[] {
  return ruleFiles.filter((name) => entries.some((entry) => entry.name === name));
}

/** Links are not followed, but one that leads round in a circle hides something, or is a mistake. */
async function problemOfLink(path: string): Promise<string | undefined> {
  const error = await stat(path).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return systemCode(error) === 'ELOOP'
    ? `it could not be read, because ${describeFault(error)?.reason ?? ''}`
    : undefined;
}

function placeOf({ top }: Walk, path: string): WalkedFile {
  return { path, relative: relativePath(top, path).split(sep).join('/') };
}

/** What is in a folder, by name; or why that cannot be told. */
async function readFolder(folder: string): Promise<readonly Dirent[] | string> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    const fault = describeFault(error);
    if (!fault) throw error;
    return fault.reason;
  }
}
