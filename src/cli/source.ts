// What a scan reads: files and folders, standard input, what is staged, or the history of a repository.
import { stat } from 'node:fs/promises';
import { dirname, relative as relativePath, resolve, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { TokenError } from '../tokens/errors.ts';
import { describeFault, systemCode } from '../tokens/fault.ts';
import { readHistory } from '../git/history.ts';
import { type Repository, openRepository } from '../git/repository.ts';
import { readStaged } from '../git/stagedBlobs.ts';
import type { Work } from '../scan/scanJob.ts';
import { isLeftOut, layerOf, readRules, rulesFromAbove } from '../workspace/ignoreRules.ts';
import type { Unread } from '../workspace/located.ts';
import { walk } from '../workspace/walk.ts';
import { isOutput } from './output.ts';

const IGNORE_FILE = '.latchkeyignore';

/** Larger blobs are not read: git hands them over whole. Bytes. */
const LARGEST_BLOB = 100_000_000;

/** What was asked for on the command line. */
export interface Asked {
  readonly paths: readonly string[];
  /** The folder in which the command runs, absolute. */
  readonly folder: string;
  readonly exclude: readonly string[];
  readonly noIgnore: boolean;
  readonly staged: boolean;
  readonly history: boolean;
  readonly since?: string;
  readonly branches: readonly string[];
  /** The file that the report is written to, absolute: it and what is written beside it is not read. */
  readonly output?: string;
  readonly signal: AbortSignal;
}

/** Everything to scan, in an order that is the same at every run. */
export function sourceOf(asked: Asked): AsyncIterable<Work | Unread> {
  if (asked.staged) return staged(asked);
  return asked.history ? history(asked) : files(asked);
}

async function* files(asked: Asked): AsyncGenerator<Work | Unread> {
  for (const path of asked.paths.length > 0 ? asked.paths : ['.']) {
    if (path === '-') yield { bytes: await buffer(process.stdin), relative: '-' };
    else yield* at(resolve(asked.folder, path), asked);
  }
}

async function* at(path: string, asked: Asked): AsyncGenerator<Work | Unread> {
  const relative = relativeTo(asked.folder, path);
  try {
    if (!(await stat(path)).isDirectory()) {
      if (asked.noIgnore || !(await isLeftAlone(path))) yield { path, relative };
      return;
    }
  } catch (error) {
    const fault = describeFault(error);
    if (!fault) throw error;
    const reason =
      systemCode(error) === 'ENOENT' ? 'it does not exist' : `it could not be read, because ${fault.reason}`;
    yield { path: relative, reason, kind: 'failed' };
    return;
  }
  for await (const entry of walk(path, asked)) {
    if (asked.output !== undefined && isOutput(entry.path, asked.output)) continue;
    const inside = relativeTo(asked.folder, entry.path);
    if ('problem' in entry) yield { path: inside, reason: entry.problem, kind: 'failed' };
    else yield { path: entry.path, relative: inside };
  }
}

/** Whether a `.latchkeyignore` leaves a file out that was named. Git's own rules are for what nobody names. */
async function isLeftAlone(path: string): Promise<boolean> {
  const own = await readRules(dirname(path), [IGNORE_FILE]);
  const layers = [...(await rulesFromAbove(dirname(path), [IGNORE_FILE])), ...(own.layer ? [own.layer] : [])];
  return isLeftOut(layers, path, false);
}

/** What people would type, with `/`. Outside of the folder it is the absolute path. */
function relativeTo(folder: string, path: string): string {
  const relative = relativePath(folder, path);
  return (relative.startsWith('..') ? path : relative || '.').split(sep).join('/');
}

async function* staged(asked: Asked): AsyncGenerator<Work | Unread> {
  const repository = await repositoryAt(asked);
  const isWanted = await wantedIn(repository, asked);
  for await (const blob of readStaged(repository, { maximum: LARGEST_BLOB, signal: asked.signal })) {
    if (!('bytes' in blob)) yield blob;
    else if (isWanted(blob.path)) yield { bytes: blob.bytes, relative: blob.path };
  }
}

async function* history(asked: Asked): AsyncGenerator<Work | Unread> {
  const { since, branches, signal } = asked;
  const repository = await repositoryAt(asked);
  const options = {
    maximum: LARGEST_BLOB,
    signal,
    ...(since !== undefined && { since }),
    ...(branches.length > 0 && { branches }),
  };
  const isWanted = await wantedIn(repository, asked);
  for await (const blob of readHistory(repository, options)) {
    if (!('bytes' in blob)) yield blob;
    else if (isWanted(blob.path)) yield { bytes: blob.bytes, relative: blob.path, commit: blob.commit };
  }
}

/** What of a repository's files is to be scanned: git's ignore rules do not matter for what is in git. */
async function wantedIn(
  { top }: Repository,
  { exclude, noIgnore }: Asked,
): Promise<(path: string) => boolean> {
  const folder = top ?? sep;
  const { layer } = noIgnore || top === undefined ? {} : await readRules(top, [IGNORE_FILE]);
  const layers = [...(layer ? [layer] : []), ...(exclude.length > 0 ? [layerOf(folder, exclude)] : [])];
  // The rules look at the folders above a path, too.
  return (path) => !layers.some(({ rules }) => rules.ignores(path));
}

/** The repository that the one path names, or that the command runs in. */
async function repositoryAt({ paths, folder }: Asked): Promise<Repository> {
  const [path, ...others] = paths;
  if (others.length > 0) {
    throw new TokenError('usage', 'One repository at a time.', 'Name one folder, or none for this one.');
  }
  const place = resolve(folder, path ?? '.');
  const repository = await openRepository(place, path === undefined ? process.env : {});
  if (repository) return repository;
  throw new TokenError(
    'no-repository',
    `${place} is in no git repository, or there is no git.`,
    'Run the command in a repository, or scan the files themselves: latchkey scan PATH.',
  );
}
