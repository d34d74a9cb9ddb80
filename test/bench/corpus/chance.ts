// Chance that comes out the same at every run.
import { endianness } from 'node:os';

export interface Chance {
  /** From 0 up to, but not, 1. */
  readonly fraction: () => number;
  /** A whole number from 0 up to, but not, `limit`. */
  readonly below: (limit: number) => number;
  readonly pick: <T>(items: readonly [T, ...T[]]) => T;
  readonly bytes: (length: number) => Buffer;
}

/** A generator that depends on its seed only: mulberry32 (Tommy Ettinger, public domain). */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const fraction = (): number => next() / 2 ** 32;
  const below = (limit: number): number => Math.floor(fraction() * limit);
  return {
    fraction,
    below,
    pick: (items) => items[below(items.length)] ?? items[0],
    bytes: (length) => {
      const words = Uint32Array.from({ length: Math.ceil(length / 4) }, next);
      const bytes = Buffer.from(words.buffer);
      return (endianness() === 'LE' ? bytes : bytes.swap32()).subarray(0, length);
    },
  };
}

/** A size between two, small ones more often, as files are: every order of magnitude is as likely. */
export function sizeBetween({ fraction }: Chance, least: number, most: number): number {
  return Math.round(least * (most / least) ** fraction());
}
