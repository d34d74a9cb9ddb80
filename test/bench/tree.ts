// Whole-process figures of a scan: Latchkey and the scanners that are here, in turns over the same trees.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../machine/temporary.ts';
import { alternate } from './command/alternate.ts';
import { type Contestant, type Place, findContestants, scanOnce } from './command/contestant.ts';
import { printSummary, summarize, tableOf } from './command/summary.ts';
import { howMeasured } from './command/usage.ts';
import type { Tree } from './corpus/keep.ts';
import { measureTree, sliceOf, warm } from './corpus/slice.ts';
import { ordinaryTree } from './corpus/tree.ts';

export interface TreeOptions {
  /** Folders to scan; without one, a tree is made. Absolute. */
  readonly folders: readonly string[];
  /** Our command line, as it was built; several builds are compared with each other, too. */
  readonly builds: readonly string[];
  readonly runs: number;
  readonly threads: number;
}

/** Prints the figures, and answers the tables for a person. */
export async function compareScanners(options: TreeOptions): Promise<string> {
  const contestants = await findContestants(options.builds);
  const place = { folder: temporaryFolder('reports'), threads: options.threads };
  await wake(contestants, place);
  const trees = options.folders.length > 0 ? options.folders.map(measureTree) : [await ordinaryTree()];
  const tables: string[] = [];
  for (const tree of trees) tables.push(...(await compareOn(tree, contestants, place, options.runs)));
  return [...tables, footnote].join('\n\n');
}

const footnote = `MB/s: size of what was scanned by time, whatever a scanner skips of it. Slow scanners get an even part of a large tree, and
are compared by throughput with Latchkey on the very same files. Memory: ${howMeasured}.`;

/** Runs each once over nothing, so that its program is read from the disk and its caches are made. */
async function wake(contestants: readonly Contestant[], place: Place): Promise<void> {
  const nothing = temporaryFolder('nothing');
  for (const contestant of contestants) {
    mkdirSync(join(place.folder, contestant.name), { recursive: true });
    await scanOnce(contestant, nothing, place);
  }
}

/** Smaller trees are scanned whole even by slow scanners. Bytes. */
const SMALL = 20_000_000;

/** A table for the whole tree, and one for each part of it that slower scanners get. Latchkey is in all. */
async function compareOn(
  tree: Tree,
  contestants: readonly Contestant[],
  place: Place,
  runs: number,
): Promise<string[]> {
  const tables: string[] = [];
  const everyOf = (one: Contestant): number => (tree.bytes < SMALL ? 1 : one.every);
  for (const every of new Set(contestants.map(everyOf))) {
    const part = every === 1 ? tree : sliceOf(tree, every);
    warm(part);
    const here = contestants.filter((one, index) => index === 0 || everyOf(one) === every);
    const results = await alternate(here, part.folder, runs, place);
    const summaries = results.map((result) => summarize(result, results[0] ?? result, part));
    summaries.forEach((summary, index) => printSummary(summary, index === 0));
    tables.push(tableOf(summaries, part, runs, place.threads));
  }
  return tables;
}
