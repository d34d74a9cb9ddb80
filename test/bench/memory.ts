// How much memory a scan takes where there is very much to read: the peak of the whole command.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../machine/temporary.ts';
import { type Result, alternate, medianOf } from './command/alternate.ts';
import { findContestants } from './command/contestant.ts';
import { howMeasured } from './command/usage.ts';
import { largeFile, longLine, tinyFiles } from './corpus/large.ts';
import type { Tree } from './corpus/keep.ts';
import { warm } from './corpus/slice.ts';
import { print } from './figure.ts';
import { drawTable } from './table.ts';
import type { TreeOptions } from './tree.ts';

/** What a scan may take, of anything. MB. */
const LIMIT = 300;

/** Prints the figures, of our own builds only, and answers the table for a person. */
export async function measureMemory({ builds, runs, threads }: TreeOptions): Promise<string> {
  const contestants = (await findContestants(builds)).slice(0, builds.length);
  const place = { folder: temporaryFolder('reports'), threads };
  for (const { name } of contestants) mkdirSync(join(place.folder, name), { recursive: true });
  const rows: string[][] = [];
  for (const make of [largeFile, longLine, tinyFiles]) {
    const tree = make();
    warm(tree);
    const results = await alternate(contestants, tree.folder, runs, place);
    rows.push(...results.map((result) => tell(result, tree)));
  }
  return drawTable(['', 's', 'MB/s', 'peak MB', 'exit', 'found', ''], rows);
}

/** Prints the figures of one scan, and answers its row. */
function tell(result: Result, { title, bytes }: Tree): string[] {
  const seconds = medianOf(result, 'seconds') ?? Number.NaN;
  const peak = (medianOf(result, 'peakBytes') ?? Number.NaN) / 1e6;
  const { code = 'none', findings = '?' } = result.runs.at(-1) ?? {};
  const name = `${title}, ${result.contestant.name}`;
  const ended = `exit code ${code}, ${findings} findings, median of ${result.runs.length}`;
  const context = `at most ${LIMIT}; ${ended}; ${howMeasured}`;
  print({ name: `memory, ${name}`, value: peak, unit: 'MB', context });
  print({ name: `memory, time, ${name}`, value: seconds, unit: 's', context: ended });
  const numbers = [seconds.toFixed(2), (bytes / 1e6 / seconds).toFixed(1), peak.toFixed(0)];
  return [name, ...numbers, String(code), String(findings), peak > LIMIT ? `over ${LIMIT} MB` : ''];
}
