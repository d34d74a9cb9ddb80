// Runs several scanners over the same tree in turns, A B A B, so that all meet the same disturbances.
import { step } from '../../machine/progress.mjs';
import { median } from '../figure.ts';
import { type Contestant, type Place, type Run, scanOnce } from './contestant.ts';

/** What came of one scanner. */
export interface Result {
  readonly contestant: Contestant;
  readonly runs: readonly Run[];
}

/**
 * Lets each scan the tree `times` times. One that is ended because it takes too long is not asked again.
 * Two scanners' n-th runs come close after each other, so they may be compared as a pair.
 */
export async function alternate(
  contestants: readonly Contestant[],
  tree: string,
  times: number,
  place: Place,
): Promise<Result[]> {
  const results = contestants.map((contestant) => ({ contestant, runs: [] as Run[] }));
  for (let round = 1; round <= times; round++) {
    for (const { contestant, runs } of results) {
      if (runs.some(({ code }) => code === undefined)) continue;
      const title = `${contestant.name}, run ${round} of ${times}`;
      runs.push(await step(title, () => scanOnce(contestant, tree, place)));
    }
  }
  return results;
}

/** The middle of what the runs of a result took. */
export function medianOf({ runs }: Result, key: 'seconds' | 'cpuSeconds' | 'peakBytes'): number | undefined {
  const values = runs.flatMap((run) => run[key] ?? []);
  return values.length > 0 ? median(values) : undefined;
}

/** How many times as much time `slower` takes as `faster`: the middle of the ratios of their n-th runs. */
export function ratioOf(slower: Result, faster: Result): number {
  const ratios = slower.runs.flatMap(({ seconds }, index) => {
    const pair = faster.runs[index];
    return pair ? [seconds / pair.seconds] : [];
  });
  return median(ratios);
}
