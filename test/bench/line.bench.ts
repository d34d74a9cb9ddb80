// Reads one line of up to 50 MB of each kind of text: whether a long line costs more for each character than a short one.
import { print } from './figure.ts';
import { lineInputs, nameOf } from './worst/inputs.ts';
import { measure, rank } from './worst/speed.ts';

const SHORT = 1_000_000;
const LONG = 50_000_000;

/** What a line may take; where 50 MB would take longer, it is as much shorter. Milliseconds. */
const BUDGET = 1_000;

/** No line is longer than so many times the one before: what grows faster than its length shows itself in time. */
const STEP = 8;

/** How many are told. */
const TOLD = 5;

const lines = [...lineInputs()].map((input) => {
  const first = measure(input, SHORT, 3);
  let line = first;
  for (;;) {
    const affordable = Math.floor((line.speed * BUDGET) / 1000) * 1_000_000;
    const length = Math.min(LONG, affordable, line.length * STEP);
    if (length <= line.length) break;
    line = measure(input, length, 1);
  }
  return { ...line, growth: first.speed / line.speed };
});

const described = ({ length, growth, input }: (typeof lines)[number]): string =>
  `a line of ${Math.round(length / 1e6)} MB of ${nameOf(input)}; ${growth.toFixed(2)} times as much for each character as in 1 MB`;

const growing = [...lines].sort((one, other) => other.growth - one.growth)[0];
if (growing) {
  const context = `${described(growing)}; the most of ${lines.length} kinds`;
  print({ name: 'long line, growth', value: growing.growth, unit: 'times', context });
}
rank(lines)
  .slice(0, TOLD)
  .forEach((line, index) => {
    const name = `throughput, worst line${index === 0 ? '' : ` ${index + 1}`}`;
    print({ name, value: line.speed, unit: 'MB/s', context: described(line) });
  });
