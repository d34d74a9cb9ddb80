// The commits of a history, oldest first, as far as they can be reached.
import { TokenError } from '../tokens/errors.ts';
import { askGit } from './askGit.ts';
import { walkCommits } from './commitWalk.ts';
import { piecesOf, startGit } from './gitCommand.ts';
import type { Unread } from '../workspace/located.ts';
import type { Repository } from './repository.ts';

/** Which commits are meant. */
export interface CommitRange {
  /** A revision: only commits that cannot be reached from it. */
  readonly since?: string | undefined;
  /**
   * Revisions: only commits that can be reached from them. Without it, from all refs (branches, those of
   * remotes, tags, notes), the HEAD of every work tree, and every stash, the older ones too: a stash is not
   * pushed, but its content comes back one day.
   */
  readonly branches?: readonly string[] | undefined;
  readonly signal?: AbortSignal | undefined;
}

const LINE_FEED = 0x0a;

/**
 * The ids, a list at a time, parents before their children. Where git cannot walk over a damaged commit, all
 * others that can be reached come in order of time. Throws `git-failed` for a revision that does not exist.
 */
export async function* commitsIn(
  repository: Repository,
  { since, branches, signal }: CommitRange,
): AsyncGenerator<readonly string[] | Unread, void, undefined> {
  const known = since === undefined ? [] : [await resolveRevision(repository, since)];
  const tips = branches && (await Promise.all(branches.map((name) => resolveRevision(repository, name))));
  const start = tips ?? ['--all', ...(await stashes(repository))];
  const order = ['--date-order', '--reverse'];
  const command = ['rev-list', ...order, ...start, ...known.map((id) => `^${id}`)];
  const git = startGit(repository, command, signal);
  yield* piecesOf(git, LINE_FEED);
  const { code } = await git.ended;
  if (code === 0 || signal?.aborted) return;
  yield* walkCommits(repository, tips ?? (await everyTip(repository)), known, signal);
}

/** The id of the commit that a person means. Throws `git-failed`. */
async function resolveRevision(repository: Repository, revision: string): Promise<string> {
  // No branch can begin with a hyphen, but an option does.
  const command = ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`];
  const answer = revision.startsWith('-') ? undefined : await askGit(repository, command, [0, 1, 128]);
  if (answer?.code === 0) return answer.out.trim();
  throw new TokenError(
    'git-failed',
    `There is no commit “${revision}” in this repository.`,
    repository.isShallow
      ? 'This is a shallow clone: run git fetch --unshallow, or check how it is written.'
      : 'Run git fetch to bring new commits, or check how it is written.',
  );
}

async function stashes(repository: Repository): Promise<readonly string[]> {
  return lines(repository, ['rev-list', '--walk-reflogs', 'refs/stash', '--'], [0, 128]);
}

/** What `--all` stands for, asked in ways that do not walk. */
async function everyTip(repository: Repository): Promise<readonly string[]> {
  const refs = await lines(repository, ['for-each-ref', '--format=%(objectname)']);
  const trees = await lines(repository, ['worktree', 'list', '--porcelain']);
  const heads = trees.filter((line) => /^HEAD .*[^0 ]/.test(line)).map((line) => line.slice('HEAD '.length));
  return [...refs, ...heads, ...(await stashes(repository))];
}

async function lines(
  repository: Repository,
  command: readonly string[],
  fine: readonly number[] = [0],
): Promise<readonly string[]> {
  const answer = await askGit(repository, command, fine);
  return (answer?.out ?? '').split('\n').filter((line) => line !== '');
}
