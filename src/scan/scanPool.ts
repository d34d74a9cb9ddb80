// Spreads the scan of many files over threads, and gives back what they found in the order of the files.
import { Worker } from 'node:worker_threads';
import { Secret } from '../tokens/secret.ts';
import type { LocatedFinding, Unread } from '../workspace/located.ts';
import { type Outcome, type ScanOrders, type Work, worker } from './scanJob.ts';

/** How threads are started. */
export interface Threads {
  /** The file of scanThread, as it was built. */
  readonly file: URL | string;
  readonly count: number;
}

/** A batch is full at so many files or bytes in memory. */
const BATCH_FILES = 64;
const BATCH_BYTES = 2_000_000;

/** So many batches at most wait for a thread or for their turn to be given back. */
const AHEAD = 8;

/** The outcome of a batch; `revealed` stands for the Secret that cannot be posted. */
type Posted = Omit<Outcome, 'findings'> & {
  readonly findings: readonly (LocatedFinding & { readonly revealed?: string })[];
};

type Batch = readonly (Work | Unread)[];

/**
 * Scans what comes out of `source`, which may hold what could not be read already. Outcomes come in the order
 * of the source. Threads are only started when there is more than a batch; where `count` is 0, never.
 */
export async function* scanAll(
  source: AsyncIterable<Work | Unread>,
  orders: ScanOrders,
  { file, count }: Threads,
  signal?: AbortSignal,
): AsyncGenerator<Outcome, void, undefined> {
  const batches = batch(source)[Symbol.asyncIterator]();
  const first = await batches.next();
  if (first.done) return;
  const second = await batches.next();
  if (second.done || count === 0) {
    yield* scanHere(orders, [first, second], batches);
    return;
  }
  const threads = Array.from({ length: count }, () => thread(file, orders));
  try {
    yield* scanThere(threads, [first.value, second.value], batches, signal);
  } finally {
    await Promise.all(threads.map((one) => one.stop()));
  }
}

async function* scanHere(
  orders: ScanOrders,
  begun: readonly IteratorResult<Batch, void>[],
  batches: AsyncIterator<Batch, void>,
): AsyncGenerator<Outcome, void, undefined> {
  const scan = worker(orders);
  const run = (items: Batch): Outcome => withUnread(scan(workOf(items)), items);
  for (const { value } of begun) if (value) yield run(value);
  for (let next = await batches.next(); !next.done; next = await batches.next()) yield run(next.value);
}

async function* scanThere(
  threads: readonly Thread[],
  begun: readonly Batch[],
  batches: AsyncIterator<Batch, void>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Outcome, void, undefined> {
  const waiting: Promise<Outcome>[] = [];
  const give = (items: Batch): void => {
    // The thread with the least to do.
    const free = threads.reduce((best, one) => (one.pending() < best.pending() ? one : best));
    const outcome = free.scan(workOf(items)).then((found) => withUnread(found, items));
    // It is awaited in its turn; until then nobody looks at it.
    outcome.catch(() => undefined);
    waiting.push(outcome);
  };
  begun.forEach(give);
  let isDone = false;
  while (!isDone || waiting.length > 0) {
    while (!isDone && waiting.length < AHEAD + threads.length) {
      const next = await batches.next();
      if (next.done) isDone = true;
      else give(next.value);
    }
    const outcome = await waiting.shift();
    if (signal?.aborted) return;
    if (outcome) yield outcome;
  }
}

function workOf(items: Batch): Work[] {
  return items.filter((item): item is Work => !('reason' in item));
}

/** What could not even be listed is told with the batch that it came in. */
function withUnread(outcome: Outcome, items: Batch): Outcome {
  const known = items.filter((item): item is Unread => 'reason' in item);
  return known.length > 0 ? { ...outcome, unread: [...known, ...outcome.unread] } : outcome;
}

async function* batch(source: AsyncIterable<Work | Unread>): AsyncGenerator<Batch, void, undefined> {
  let items: (Work | Unread)[] = [];
  let bytes = 0;
  for await (const item of source) {
    items.push(item);
    if ('bytes' in item) bytes += item.bytes.byteLength;
    if (items.length < BATCH_FILES && bytes < BATCH_BYTES) continue;
    yield items;
    items = [];
    bytes = 0;
  }
  if (items.length > 0) yield items;
}

/** A thread that answers batches in the order in which they are given. */
interface Thread {
  readonly scan: (work: readonly Work[]) => Promise<Outcome>;
  readonly pending: () => number;
  readonly stop: () => Promise<unknown>;
}

function thread(file: URL | string, orders: ScanOrders): Thread {
  const running = new Worker(file, {
    workerData: orders,
    execArgv: [],
    // Garbage is collected sooner than Node would, so that a large tree needs no more memory than a small one.
    resourceLimits: { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 256 },
  });
  const asked: { resolve: (outcome: Outcome) => void; reject: (error: unknown) => void }[] = [];
  running.on('message', (posted: Posted) => asked.shift()?.resolve(unpack(posted)));
  const fail = (error: unknown): void => {
    for (const { reject } of asked.splice(0)) reject(error);
  };
  running.on('error', fail);
  running.on('exit', () => fail(new Error('A scanning thread has ended before its work was done.')));
  return {
    scan: (work) =>
      new Promise((resolve, reject) => {
        asked.push({ resolve, reject });
        running.postMessage(work, work.flatMap(transferable));
      }),
    pending: () => asked.length,
    stop: () => running.terminate(),
  };
}

/** Bytes that nobody else holds are handed over; others are copied. */
function transferable(work: Work): ArrayBuffer[] {
  if (!('bytes' in work)) return [];
  const { buffer, byteLength } = work.bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}

function unpack(posted: Posted): Outcome {
  const findings = posted.findings.map(({ revealed, ...finding }) =>
    revealed === undefined ? finding : { ...finding, value: new Secret(revealed) },
  );
  return { ...posted, findings };
}
