// What a scan reads of a repository: what is staged, or its history.
import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { askGit } from '../git/askGit.ts';
import { readHistory } from '../git/history.ts';
import { readStaged } from '../git/stagedBlobs.ts';
import type { Work } from '../scan/scanJob.ts';
import { matcherOf } from '../workspace/ignoreRules.ts';
import { leavesOutIn } from '../workspace/leftOut.ts';
import type { Unread } from '../workspace/located.ts';
import { type RepositoryPart, placeAbove } from './repositoryPart.ts';

/** Larger blobs are not read: git hands them over whole. Bytes. */
const LARGEST_BLOB = 100_000_000;

/** What was asked for on the command line. */
export interface AskedOfGit {
  readonly part: RepositoryPart;
  /** In gitignore's syntax, relative to the top of the repository. */
  readonly exclude: readonly string[];
  readonly noIgnore: boolean;
  readonly signal: AbortSignal;
}

/** What of the part the next commit would bring. */
export async function* stagedIn(asked: AskedOfGit): AsyncGenerator<Work | Unread> {
  const { part, signal } = asked;
  const met = new Set<string>();
  const options = { maximum: LARGEST_BLOB, paths: [...part.paths], isWanted: choose(asked, met), signal };
  for await (const blob of readStaged(part.repository, options))
    yield 'bytes' in blob ? { bytes: blob.bytes, relative: blob.path } : blob;
  yield* unmet(part, met, 'it does not exist, and is not staged');
}

/** Every text of the part that was ever committed, or those of some commits. */
export async function* historyOf(
  asked: AskedOfGit & { readonly since?: string; readonly branches: readonly string[] },
): AsyncGenerator<Work | Unread> {
  const { part, since, branches, signal } = asked;
  const met = new Set<string>();
  const range = { ...(since !== undefined && { since }), ...(branches.length > 0 && { branches }) };
  const options = {
    maximum: LARGEST_BLOB,
    paths: [...part.paths],
    isWanted: choose(asked, met),
    signal,
    ...range,
  };
  for await (const blob of readHistory(part.repository, options))
    yield 'bytes' in blob ? { bytes: blob.bytes, relative: blob.path, commit: blob.commit } : blob;
  yield* unmet(part, met, 'it does not exist, and is in none of these commits');
}

/**
 * Tells what of git's is to be read. Its own ignore rules do not matter for what it has.
 *
 * @param met takes the named paths at or below which there is something
 */
function choose(
  { part, exclude, noIgnore }: AskedOfGit,
  met: Set<string>,
): (path: string) => Promise<boolean> {
  const { top } = part.repository;
  const isExcluded = matcherOf(exclude);
  const leavesOut = new Map<string, (path: string) => Promise<boolean>>();
  return async (path) => {
    const place = placeAbove(part, path);
    met.add(place);
    if (isExcluded(path)) return false;
    if (noIgnore || top === undefined) return true;
    // As in a walk of what was named: the rules are for what is in it.
    const start = join(top, place === path ? dirname(path) : place);
    const leaves = leavesOut.get(start) ?? leavesOutIn(start);
    leavesOut.set(start, leaves);
    return !(await leaves(join(top, path)));
  };
}

/** The named paths of which there is nothing, here or in git: they may be written wrong. */
async function* unmet(
  { repository, paths }: RepositoryPart,
  met: ReadonlySet<string>,
  reason: string,
): AsyncGenerator<Unread> {
  for (const path of paths) {
    if (met.has(path)) continue;
    const { top } = repository;
    const isThere =
      top === undefined
        ? (await askGit(repository, ['cat-file', '-e', `HEAD:${path}`], [0, 1, 128]))?.code === 0
        : await lstat(join(top, path)).then(
            () => true,
            () => false,
          );
    if (!isThere) yield { path, reason, kind: 'failed' };
  }
}
