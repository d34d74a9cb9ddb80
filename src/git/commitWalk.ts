// Walks from commit to commit without git's own walk, which ends at the first that is damaged.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { unlessMissing } from '../tokens/fault.ts';
import { IdSet } from './idSet.ts';
import type { Unread } from '../workspace/located.ts';
import { ObjectReader } from './objects.ts';
import type { Repository } from './repository.ts';
import { lineFrom } from './repository.ts';

/** A commit is some lines of text; but nothing keeps anybody from making a long one. Bytes. */
const LARGEST = 10_000_000;

/** How many are asked for at once. */
const AT_ONCE = 256;

/** A commit that could be read. */
interface Met {
  readonly id: string;
  /** Seconds since 1970. */
  readonly time: number;
}

interface Walk {
  readonly objects: ObjectReader;
  /** The commits behind which a shallow clone has nothing. */
  readonly ends: ReadonlySet<string>;
  /** What was met already, and is not met again. */
  readonly met: IdSet;
}

/**
 * The ids of the commits that can be reached, in order of time; and for each that is damaged or missing,
 * that what lies behind it is not known.
 *
 * @param tips ids of commits and tags to begin at; those of other objects lead nowhere
 * @param known ids of commits that do not count, and neither do their ancestors
 */
export async function* walkCommits(
  repository: Repository,
  tips: readonly string[],
  known: readonly string[],
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly string[] | Unread, void, undefined> {
  const objects = new ObjectReader(repository, { maximum: LARGEST, signal });
  const walk = { objects, ends: await shallowEnds(repository), met: new IdSet() };
  try {
    // What cannot be reached here only makes that more is read than was asked for.
    const behind = reach(walk, known);
    while (!(await behind.next()).done);
    const commits: Met[] = [];
    for await (const found of reach(walk, tips)) {
      if ('reason' in found) yield found;
      else commits.push(found);
    }
    if (signal?.aborted) return;
    // Of the same second, those that were met later are older.
    const ids = commits
      .reverse()
      .sort((one, other) => one.time - other.time)
      .map(({ id }) => id);
    for (let at = 0; at < ids.length; at += AT_ONCE) yield ids.slice(at, at + AT_ONCE);
  } finally {
    await objects.close();
  }
}

async function* reach(
  { objects, ends, met }: Walk,
  tips: readonly string[],
): AsyncGenerator<Met | Unread, void, undefined> {
  const ahead = tips.filter((id) => met.add(id));
  while (ahead.length > 0) {
    for await (const object of objects.read(ahead.splice(0, AT_ONCE))) {
      const { id } = object;
      if ('problem' in object) {
        yield unreachable(id);
        continue;
      }
      const head = object.bytes.toString('latin1').split('\n\n', 1).join();
      if (object.type === 'commit') yield { id, time: Number(/^committer .*> (\d+)/m.exec(head)?.[1] ?? 0) };
      if (!ends.has(id)) ahead.push(...before(object.type, head).filter((other) => met.add(other)));
    }
  }
}

/** The ids of the objects that a commit or tag names as those before it. */
function before(type: string, head: string): readonly string[] {
  const names = { commit: /^parent ([0-9a-f]+)$/gm, tag: /^object ([0-9a-f]+)$/gm }[type];
  return names ? [...head.matchAll(names)].map((match) => match[1] ?? '') : [];
}

async function shallowEnds(repository: Repository): Promise<ReadonlySet<string>> {
  const path = await lineFrom(repository, ['rev-parse', '--git-path', 'shallow']);
  const file = path && (await readFile(resolve(repository.folder, path), 'utf8').catch(unlessMissing));
  return new Set(file ? file.split('\n') : []);
}

function unreachable(id: string): Unread {
  const reason = `it was not read as a whole, because git’s commit ${id} is missing or damaged`;
  return { path: '', reason, kind: 'failed' };
}
