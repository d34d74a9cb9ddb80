// The files that the next commit would bring, as git's index has them and not as they are in the work tree.
import { askGit, gitFailed } from './askGit.ts';
import type { Change } from './change.ts';
import { readChange } from './change.ts';
import { piecesOf, startGit } from './gitCommand.ts';
import type { Unread } from '../workspace/located.ts';
import { ObjectReader } from './objects.ts';
import type { Repository } from './repository.ts';

/** What is staged of a file. */
export interface StagedBlob {
  /** Relative to the top of the repository, with `/`. */
  readonly path: string;
  /** In an `ArrayBuffer` of their own, which can be transferred to a worker. */
  readonly bytes: Buffer;
}

export interface StagedOptions {
  /** Larger files are not read, and unread. In bytes. */
  readonly maximum: number;
  /** Files and folders, relative to the top of the repository, with `/`: only what is in them. */
  readonly paths?: readonly string[];
  /** Asked about the path of each file in these; others are left out. */
  readonly isWanted?: (path: string) => Promise<boolean>;
  /** Ends it early; what came until then is not everything, so ask the signal afterwards. */
  readonly signal?: AbortSignal;
}

/** How many blobs are asked for at once. */
const AT_ONCE = 256;

/**
 * Reads what is staged and differs from HEAD, in order of path: everything, where there is no commit yet. Links,
 * submodules and what is deleted are left out, and so is what was added without its content (`git add -N`). What
 * is in a conflict cannot be committed, and is unread. Throws `git-failed`.
 */
export async function* readStaged(
  repository: Repository,
  options: StagedOptions,
): AsyncGenerator<StagedBlob | Unread, void, undefined> {
  const changes: Change[] = [];
  for await (const change of stagedChanges(repository, options)) {
    if (options.isWanted && !(await options.isWanted(change.path))) continue;
    if ('reason' in change) yield change;
    else changes.push(change);
  }
  // What is staged was written here, so it is not looked for among what a partial clone has left out.
  const objects = new ObjectReader({ ...repository, isPartial: false }, options);
  try {
    for (let at = 0; at < changes.length; at += AT_ONCE) {
      const batch = changes.slice(at, at + AT_ONCE);
      for await (const [{ path }, object] of objects.readBlobs(batch)) {
        if (options.signal?.aborted) return;
        if ('bytes' in object) yield { path, bytes: object.bytes };
        else if (object.problem === 'too-large') yield unread(path, `it has ${object.size} bytes`);
        else yield unread(path, `git’s object ${object.id} is missing or damaged`);
      }
    }
  } finally {
    await objects.close();
  }
}

async function* stagedChanges(
  repository: Repository,
  { paths = [], signal }: StagedOptions,
): AsyncGenerator<Change | Unread, void, undefined> {
  const plain = ['--no-renames', '--no-ext-diff', '--no-textconv', '--no-abbrev', '-z', '--raw'];
  const options = ['--cached', '--ita-invisible-in-index', ...plain];
  const command = ['diff-index', ...options, await committedTree(repository), '--', ...paths];
  const git = startGit(repository, ['--literal-pathspecs', ...command], signal);
  let raw: string | undefined;
  for await (const texts of piecesOf(git, 0)) {
    for (const text of texts) {
      if (raw === undefined) raw = text;
      else {
        const change = raw.endsWith('U') ? inConflict(text) : readChange(raw, text);
        if (change) yield change;
        raw = undefined;
      }
    }
  }
  const ending = await git.ended;
  if (ending.code !== 0 && !signal?.aborted) throw gitFailed(command, ending);
}

/** What to compare with: the last commit, or where there is none, the tree in which nothing is. */
async function committedTree(repository: Repository): Promise<string> {
  const head = await askGit(repository, ['rev-parse', '--verify', '--quiet', 'HEAD'], [0, 1]);
  if (head?.code === 0) return head.out.trim();
  const empty = await askGit(repository, ['hash-object', '-t', 'tree', '/dev/null']);
  return empty?.out.trim() ?? '';
}

function inConflict(path: string): Unread {
  return { path, reason: 'what is staged was not read, because it is in a merge conflict', kind: 'skipped' };
}

function unread(path: string, why: string): Unread {
  return { path, reason: `what is staged could not be read, because ${why}`, kind: 'failed' };
}
