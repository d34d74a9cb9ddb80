// What each commit has brought into the history: the files that none of its parents has so.
import { askGit, gitFailed } from './askGit.ts';
import type { Change } from './change.ts';
import { isFile, readChange } from './change.ts';
import type { GitProcess } from './gitCommand.ts';
import { piecesOf, startGit } from './gitCommand.ts';
import type { Commit, Unread } from '../workspace/located.ts';
import type { Repository } from './repository.ts';

/** A file that a commit has brought. */
export interface CommittedChange extends Change {
  readonly commit: Commit;
}

export interface ChangeOptions {
  /** Asked about each change; others are left out. */
  readonly isWanted: (change: Change) => Promise<boolean>;
  /** Files and folders, relative to the top, with `/`: only what is in them. */
  readonly paths?: readonly string[] | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Id, author, email and date, each ended by NUL. */
const FORMAT = ['--format=%H%x00%an%x00%ae%x00%at', '--encoding=UTF-8'];

/** How many texts that makes. */
const FORMATTED = 4;

/**
 * The changes of the commits. A merge has only those that differ from every parent, since all others came
 * with the parents. A commit that cannot be compared with its parents, because one of them is damaged, is read
 * as a whole; only if that does not succeed either is there something unread.
 *
 * @param commits ids; some hundreds, since they are given to git at once
 */
export async function* changesIn(
  repository: Repository,
  commits: readonly string[],
  options: ChangeOptions,
): AsyncGenerator<CommittedChange | Unread, void, undefined> {
  for (let next = 0; next < commits.length; next++) {
    next += yield* compare(repository, commits.slice(next), options);
    const incomparable = commits[next];
    if (options.signal?.aborted) return;
    if (incomparable !== undefined) yield* readWhole(repository, incomparable, options);
  }
}

/** Compares commits with their parents, until git dies over one. Answers how many it has compared. */
async function* compare(
  repository: Repository,
  commits: readonly string[],
  { isWanted, paths = [], signal }: ChangeOptions,
): AsyncGenerator<CommittedChange, number, undefined> {
  const plain = ['--no-renames', '--no-ext-diff', '--no-textconv', '--no-abbrev', '-z', '--raw'];
  const command = ['diff-tree', '--stdin', '--always', '--root', '-r', '-c', ...plain, ...FORMAT];
  const git = startGit(repository, ['--literal-pathspecs', ...command, '--', ...paths], signal);
  git.input.end(`${commits.join('\n')}\n`);
  let compared = 0;
  let commit: Commit | undefined;
  for await (const entry of entriesOf(git)) {
    if ('id' in entry) {
      // One that was left out, silently, is one that git could not read.
      if (entry.id !== commits[compared]) return compared;
      commit = entry;
      compared++;
    } else if (commit && (await isWanted(entry))) yield { ...entry, commit };
  }
  const ending = await git.ended;
  const isOver = ending.code === undefined || ending.complaint.includes('outside repository');
  if (isOver && !signal?.aborted) throw gitFailed(command, ending);
  return compared;
}

/** What git prints: each commit before its changes. */
async function* entriesOf(git: GitProcess): AsyncGenerator<Commit | Change, void, undefined> {
  const collected: string[] = [];
  for await (const texts of piecesOf(git, 0)) {
    for (const text of texts) {
      // Line feeds and empty texts separate a commit from its changes, now this way, now that.
      if (collected.length === 0 && (text === '' || text === '\n')) continue;
      const isFull = collected.push(text) === (isRaw(collected[0]) ? 2 : FORMATTED);
      if (!isFull) continue;
      const [first = '', second = ''] = collected;
      const entry = isRaw(first) ? readChange(first.trimStart(), second) : readCommit(collected);
      collected.length = 0;
      if (entry) yield entry;
    }
  }
}

function isRaw(text: string | undefined): boolean {
  return text !== undefined && /^\n?:/.test(text);
}

function readCommit([id = '', author = '', email = '', seconds = '']: readonly string[]): Commit {
  const date = new Date(Number(seconds) * 1000);
  const isDate = !Number.isNaN(date.getTime());
  return { id: id.trimStart(), author, email, date: (isDate ? date : new Date(0)).toISOString() };
}

/** All files of a commit, and whether these are all. */
async function* readWhole(
  repository: Repository,
  id: string,
  { isWanted, paths = [], signal }: ChangeOptions,
): AsyncGenerator<CommittedChange | Unread, void, undefined> {
  const commit = await describeCommit(repository, id);
  if (!commit) return yield unread(`because git’s commit ${id} is missing or damaged`);
  const command = ['ls-tree', '-r', '-z', '--full-tree', id, '--', ...paths];
  const git = startGit(repository, command, signal);
  for await (const texts of piecesOf(git, 0)) {
    for (const text of texts) {
      const [, mode, blob = '', path = ''] = /^(\d+) \w+ (\w+)\t([^]*)$/.exec(text) ?? [];
      if (isFile(mode) && (await isWanted({ blob, path }))) yield { blob, path, commit };
    }
  }
  if ((await git.ended).code !== 0 && !signal?.aborted)
    yield unread(`because a folder in git’s commit ${id} is missing or damaged`);
}

async function describeCommit(repository: Repository, id: string): Promise<Commit | undefined> {
  const answer = await askGit(repository, ['rev-list', '--no-walk', ...FORMAT, id], [0, 128]);
  const line = answer?.out.split('\n')[1];
  return line ? readCommit(line.split('\0')) : undefined;
}

function unread(why: string): Unread {
  return { path: '', reason: `it was not read as a whole, ${why}`, kind: 'failed' };
}
