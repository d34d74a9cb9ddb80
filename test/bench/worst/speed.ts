// How fast the engine reads a text once it is warm, by the time of the processor.
import { rules } from '../../../src/detect/rules/index.ts';
import { scanner } from '../../../src/detect/scan.ts';
import { median } from '../figure.ts';
import type { Input } from './inputs.ts';

/** An input, and what was measured of it. */
export interface Measured {
  readonly input: Input;
  /** Of the text that was measured. Characters, which are bytes here. */
  readonly length: number;
  /** MB/s. */
  readonly speed: number;
}

const scan = scanner(rules);

/** What one scan takes of the processor, which others that run here disturb little. Milliseconds. */
function timeOf(text: string): number {
  const before = process.cpuUsage();
  scan(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** A scan that took longer is not repeated: it is far above what disturbs it. Milliseconds. */
const LONG = 700;

/** Reads a text of this length: the middle of so many scans after one that does not count, unless they are long. */
export function measure(input: Input, length: number, times: number): Measured {
  const text = input.write(length);
  const first = timeOf(text);
  const taken = first > LONG ? first : median(Array.from({ length: times }, () => timeOf(text)));
  return { input, length, speed: length / 1000 / taken };
}

/** Reads longer and longer texts, up to `most`, each at most four times as long, until one takes too long. */
export function measureLong(input: Input, least: number, most: number, times: number): Measured {
  let measured = measure(input, least, times);
  while (measured.length < most && measured.length / 1000 / measured.speed < LONG) {
    measured = measure(input, Math.min(most, measured.length * 4), times);
  }
  return measured;
}

/** The slowest first. */
export function rank<One extends Measured>(measured: readonly One[]): One[] {
  return [...measured].sort((one, other) => one.speed - other.speed);
}
