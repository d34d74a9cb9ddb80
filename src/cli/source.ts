// What a scan reads: files and folders, standard input, or what a repository has.
import { stat } from 'node:fs/promises';
import { dirname, relative as relativePath, resolve, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describeFault, systemCode } from '../tokens/fault.ts';
import type { Work } from '../scan/scanJob.ts';
import { leavesOutIn } from '../workspace/leftOut.ts';
import type { Unread } from '../workspace/located.ts';
import { walk } from '../workspace/walk.ts';
import { isOutput } from './output.ts';
import type { RepositoryPart } from './repositoryPart.ts';
import { historyOf, stagedIn } from './repositorySource.ts';

/** What was asked for on the command line. */
export interface Asked {
  readonly paths: readonly string[];
  /** The folder in which the command runs, absolute. */
  readonly folder: string;
  readonly exclude: readonly string[];
  readonly noIgnore: boolean;
  /** What of git's is to be read in place of files. */
  readonly part?: RepositoryPart;
  /** Of that what is staged, and not the history. */
  readonly staged: boolean;
  readonly since?: string;
  readonly branches: readonly string[];
  /** The files that the report is written to, absolute: they and what is written beside them is not read. */
  readonly outputs: readonly string[];
  readonly signal: AbortSignal;
}

/** Everything to scan, in an order that is the same at every run. */
export function sourceOf(asked: Asked): AsyncIterable<Work | Unread> {
  const { part } = asked;
  if (!part) return files(asked);
  return asked.staged ? stagedIn({ ...asked, part }) : historyOf({ ...asked, part });
}

async function* files(asked: Asked): AsyncGenerator<Work | Unread> {
  const paths = asked.paths.length > 0 ? asked.paths : ['.'];
  const named = new Set(paths.map((path) => (path === '-' ? path : resolve(asked.folder, path))));
  for (const path of named) {
    if (path === '-') yield { bytes: await buffer(process.stdin), relative: '-' };
    else yield* at(path, named, asked);
  }
}

async function* at(path: string, named: ReadonlySet<string>, asked: Asked): AsyncGenerator<Work | Unread> {
  const relative = relativeTo(asked.folder, path);
  try {
    if (!(await stat(path)).isDirectory()) {
      if (asked.noIgnore || !(await leavesOutIn(dirname(path))(path))) yield { path, relative };
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
    if (isOutput(entry.path, asked.outputs) || isNamedBetween(path, entry.path, named)) continue;
    const inside = relativeTo(asked.folder, entry.path);
    if ('problem' in entry) yield { path: inside, reason: entry.problem, kind: 'failed' };
    else yield { path: entry.path, relative: inside };
  }
}

/** Whether something that is in a folder has been named, too, so that it comes by itself and is not read twice. */
function isNamedBetween(folder: string, path: string, named: ReadonlySet<string>): boolean {
  if (named.size === 1) return false;
  for (let at = path; at.length > folder.length; at = dirname(at)) if (named.has(at)) return true;
  return false;
}

/** What people would type, with `/`. Outside of the folder it is the absolute path. */
function relativeTo(folder: string, path: string): string {
  const relative = relativePath(folder, path);
  return (relative.startsWith('..') ? path : relative || '.').split(sep).join('/');
}
