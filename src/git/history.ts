// Every text that was ever committed, once, with the commit that brought it.
import type { Change } from './change.ts';
import type { CommittedChange } from './commitChanges.ts';
import { changesIn } from './commitChanges.ts';
import type { CommitRange } from './commits.ts';
import { commitsIn } from './commits.ts';
import { IdSet } from './idSet.ts';
import type { Commit, Unread } from '../workspace/located.ts';
import type { ObjectReading } from './objects.ts';
import { ObjectReader } from './objects.ts';
import type { Repository } from './repository.ts';

/** The content of a file of the history. */
export interface HistoryBlob {
  /** Where it first was, of all places that are wanted: relative to the top of the repository, with `/`. */
  readonly path: string;
  /** In an `ArrayBuffer` of their own, which can be transferred to a worker. */
  readonly bytes: Buffer;
  /** The commit that first brought it. */
  readonly commit: Commit;
}

export interface HistoryOptions extends CommitRange {
  /** Larger files are not read, and unread. In bytes. */
  readonly maximum: number;
  /** Files and folders, relative to the top of the repository, with `/`: only what was in them. */
  readonly paths?: readonly string[];
  /** Asked about the path of each change that is in these; of a content, the first path that is wanted counts. */
  readonly isWanted?: (path: string) => Promise<boolean>;
  /** Ends it early; what came until then is not everything, so ask the signal afterwards. */
  readonly signal?: AbortSignal;
}

/** How many blobs are asked for at once. */
const AT_ONCE = 256;

/**
 * Reads the history, oldest commit first. A content that several commits or paths have comes once. Symbolic
 * links and submodules are left out. Only one content is in memory at a time, and 21 to 43 bytes for each that
 * came before. What is damaged or missing is unread, and the rest goes on. Throws `git-failed`.
 */
export async function* readHistory(
  repository: Repository,
  options: HistoryOptions,
): AsyncGenerator<HistoryBlob | Unread, void, undefined> {
  if (repository.isShallow) yield cutOff;
  const objects = new ObjectReader(repository, options);
  let absent = 0;
  try {
    for await (const batch of batchesOf(changesOf(repository, options))) {
      if ('reason' in batch) {
        yield batch;
        continue;
      }
      for await (const [change, object] of objects.readBlobs(batch)) {
        if (options.signal?.aborted) return;
        if ('bytes' in object) yield { path: change.path, bytes: object.bytes, commit: change.commit };
        else if (repository.isPartial && object.problem === 'missing') absent++;
        else yield unread(object, change);
      }
    }
  } finally {
    await objects.close();
  }
  if (absent > 0) yield notFetched(absent);
}

async function* changesOf(
  repository: Repository,
  { paths, isWanted: wants, signal, ...range }: HistoryOptions,
): AsyncGenerator<CommittedChange | Unread, void, undefined> {
  const seen = new IdSet();
  const isWanted = async ({ blob, path }: Change) => (!wants || (await wants(path))) && seen.add(blob);
  for await (const commits of commitsIn(repository, { ...range, signal })) {
    if ('reason' in commits) yield commits;
    else yield* changesIn(repository, commits, { isWanted, paths, signal });
  }
}

/** Puts changes together, and lets what is unread through. */
async function* batchesOf(
  changes: AsyncIterable<CommittedChange | Unread>,
): AsyncGenerator<readonly CommittedChange[] | Unread, void, undefined> {
  let batch: CommittedChange[] = [];
  for await (const change of changes) {
    if ('reason' in change) yield change;
    else if (batch.push(change) === AT_ONCE) {
      yield batch;
      batch = [];
    }
  }
  yield batch;
}

const cutOff: Unread = {
  path: '',
  reason: 'its older history was not read, because this is a shallow clone; git fetch --unshallow brings it',
  kind: 'skipped',
};

/** One for all of them: a partial clone may lack a hundred thousand. */
function notFetched(count: number): Unread {
  const missing = count === 1 ? 'one content is' : `${count} contents are`;
  const reason = `its history was not read as a whole, because in a partial clone ${missing} missing; clone it without --filter`;
  return { path: '', reason, kind: 'failed' };
}

function unread(
  object: Exclude<ObjectReading, { bytes: Buffer }>,
  { path, commit }: CommittedChange,
): Unread {
  const why =
    object.problem === 'too-large'
      ? `it has ${object.size} bytes`
      : `git’s object ${object.id} is missing or damaged`;
  return { path, reason: `it could not be read in commit ${commit.id}, because ${why}`, kind: 'failed' };
}
