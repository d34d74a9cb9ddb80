// Reads git's objects by their ids, as many as it takes, and goes on behind those that are damaged.
import { ByteReader } from './byteReader.ts';
import type { Change } from './change.ts';
import type { GitProcess } from './gitCommand.ts';
import { piecesOf, startGit } from './gitCommand.ts';
import { IdSet } from './idSet.ts';
import type { Repository } from './repository.ts';

/** An object, or why there is none to read. */
export type ObjectReading =
  | {
      readonly id: string;
      /** `blob`, `commit`, `tree` or `tag`. */
      readonly type: string;
      /** In an `ArrayBuffer` of their own, which can be transferred to a worker. */
      readonly bytes: Buffer;
    }
  | { readonly id: string; readonly problem: 'missing' | 'damaged' }
  | {
      readonly id: string;
      readonly problem: 'too-large';
      /** In bytes. */
      readonly size: number;
    };

export interface ObjectOptions {
  /** Larger objects are not read. In bytes. */
  readonly maximum: number;
  /** Ends it. What comes afterwards is missing and damaged, so ask the signal. */
  readonly signal?: AbortSignal | undefined;
}

/** What git says of an object before its content. */
interface Head {
  readonly type: string;
  readonly size: number;
}

/** `--batch-check` says how large an object is, so that `--batch` is not asked for what is too large. */
type Mode = '--batch-check' | '--batch';

interface Talk extends GitProcess {
  readonly reader: ByteReader;
}

const LINE_FEED = 0x0a;

/**
 * Two git processes that live until `close`, which must be called. One list of ids is read at a time and to its
 * end; who leaves it before can only close.
 */
export class ObjectReader {
  readonly #repository: Repository;
  readonly #options: ObjectOptions;
  readonly #talks = new Map<Mode, Talk>();
  #present: IdSet | undefined;

  constructor(repository: Repository, options: ObjectOptions) {
    this.#repository = repository;
    this.#options = options;
  }

  /**
   * The objects, in the order of their ids; each is in memory for as long as the caller keeps it. The ids are
   * held in memory and written at once, so ask for hundreds, not for millions.
   */
  async *read(ids: readonly string[]): AsyncGenerator<ObjectReading, void, undefined> {
    const heads = await this.#heads(ids);
    const isWanted = (id: string) => (heads.get(id)?.size ?? Infinity) <= this.#options.maximum;
    const contents = this.#answers('--batch', ids.filter(isWanted), readContent);
    for (const id of ids) {
      const head = heads.get(id);
      if (!head) yield { id, problem: 'missing' };
      else if (!isWanted(id)) yield { id, problem: 'too-large', size: head.size };
      else {
        const { value: bytes } = await contents.next();
        if (bytes) yield { id, type: head.type, bytes };
        else yield { id, problem: 'damaged' };
      }
    }
  }

  /** The contents of files, each beside the change that brought it. As `read`. */
  async *readBlobs<T extends Change>(
    changes: readonly T[],
  ): AsyncGenerator<readonly [T, ObjectReading], void, undefined> {
    const remaining = changes.values();
    for await (const object of this.read(changes.map(({ blob }) => blob))) {
      const { value: change } = remaining.next();
      if (change) yield [change, object];
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#end('--batch-check'), this.#end('--batch')]);
  }

  async #heads(ids: readonly string[]): Promise<ReadonlyMap<string, Head>> {
    // Git dies over each object that it may not fetch; so in a partial clone it is asked for none of them.
    if (this.#repository.isPartial) this.#present ??= await this.#listPresent();
    const present = this.#present;
    const asked = present ? ids.filter((id) => present.has(id)) : ids;
    const heads = new Map<string, Head>();
    let at = 0;
    for await (const head of this.#answers('--batch-check', asked, readHead)) {
      const id = asked[at++];
      if (id !== undefined && head && head !== 'missing') heads.set(id, head);
    }
    return heads;
  }

  /**
   * One answer for each id: undefined for the one that git died over. Then it is started again for the others.
   *
   * @param read undefined where the output ends too early
   */
  async *#answers<T>(
    mode: Mode,
    ids: readonly string[],
    read: (reader: ByteReader) => Promise<T | undefined>,
  ): AsyncGenerator<T | undefined, void, undefined> {
    let talk: Talk | undefined;
    for (const [at, id] of ids.entries()) {
      if (this.#options.signal?.aborted) return;
      if (!talk) {
        talk = this.#talkIn(mode);
        talk.input.write([id, ...ids.slice(at + 1), ''].join('\n'));
      }
      const answer = await read(talk.reader);
      if (answer === undefined) {
        await this.#end(mode);
        talk = undefined;
      }
      yield answer;
    }
  }

  #talkIn(mode: Mode): Talk {
    const running = this.#talks.get(mode);
    if (running) return running;
    const started = startGit(this.#repository, ['cat-file', mode], this.#options.signal);
    const talk = { ...started, reader: new ByteReader(started.output) };
    this.#talks.set(mode, talk);
    return talk;
  }

  async #end(mode: Mode): Promise<void> {
    const talk = this.#talks.get(mode);
    this.#talks.delete(mode);
    await talk?.stop();
  }

  /** The ids of all objects that are here. */
  async #listPresent(): Promise<IdSet> {
    const parameters = ['--batch-all-objects', '--unordered', '--batch-check=%(objectname)'];
    const git = startGit(this.#repository, ['cat-file', ...parameters], this.#options.signal);
    const present = new IdSet();
    for await (const ids of piecesOf(git, LINE_FEED)) for (const id of ids) present.add(id);
    return present;
  }
}

/** Reads `<id> <type> <size>` or `<id> missing`. */
async function readHead(reader: ByteReader): Promise<Head | 'missing' | undefined> {
  const line = await reader.until(LINE_FEED);
  if (!line) return undefined;
  const [, type = '', size] = line.toString().split(' ');
  return size === undefined ? 'missing' : { type, size: Number(size) };
}

/** Reads a head, the content and the line feed behind it. */
async function readContent(reader: ByteReader): Promise<Buffer | undefined> {
  const head = await readHead(reader);
  if (!head || head === 'missing') return undefined;
  const bytes = await reader.exactly(head.size);
  return bytes && (await reader.exactly(1)) ? bytes : undefined;
}
