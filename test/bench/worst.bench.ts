// Searches for the text that the engine is slowest on: many short ones to rank them, then the slowest at length.
import { print } from './figure.ts';
import { type Input, keywordInputs, mixedInputs, nameOf, proofInputs } from './worst/inputs.ts';
import { type Measured, measure, measureLong, rank } from './worst/speed.ts';

/** The texts of the three passes: how long they are, and how often each is read. Characters. */
const short = { length: 3_000, times: 2 } as const;
const middle = { length: 60_000, times: 2 } as const;
const long = { length: 1_000_000, times: 2 } as const;

/** How many go on to the next pass: the slowest of all, and of no kind more than some. How many are told at last. */
const KEPT = { most: 300, ofKind: 5 } as const;
const MEASURED = { most: 30, ofKind: 3 } as const;
const TOLD = 10;

/** The slowest, of every kind. */
function choose(ranked: readonly Measured[], { most, ofKind }: typeof KEPT | typeof MEASURED): Input[] {
  const count = new Map<string, number>();
  const chosen = ranked.filter(({ input: { kind } }) => {
    count.set(kind, (count.get(kind) ?? 0) + 1);
    return (count.get(kind) ?? 0) <= ofKind;
  });
  return chosen.slice(0, most).map(({ input }) => input);
}

const since = performance.now();
const tell = (what: string): void =>
  console.error(`  ${what} (${((performance.now() - since) / 1000).toFixed(0)} s)`);

const all = [...keywordInputs(), ...(await proofInputs())];
const quick = rank(all.map((input) => measure(input, short.length, short.times)));
tell(`${quick.length} texts ranked`);
const again = [...choose(quick, KEPT), ...mixedInputs()];
const longer = rank(again.map((input) => measure(input, middle.length, middle.times)));
tell(`${longer.length} of them measured`);
const before = new Map(longer.map(({ input, speed }) => [input, speed]));
const slowest = rank(
  choose(longer, MEASURED).map((input) => measureLong(input, middle.length * 2, long.length, long.times)),
);
tell(`${slowest.length} of them measured at length`);

slowest.slice(0, TOLD).forEach(({ input, length, speed }, index) => {
  const growth = (before.get(input) ?? Number.NaN) / speed;
  print({
    name: `throughput, worst text${index === 0 ? '' : ` ${index + 1}`}`,
    value: speed,
    unit: 'MB/s',
    context:
      `${length / 1000} KB of ${nameOf(input)}; ${growth.toFixed(1)} times as much for each character as ` +
      `in ${middle.length / 1000} KB; found among ${quick.length} texts`,
  });
});
