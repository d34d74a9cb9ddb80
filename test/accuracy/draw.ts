// Chance that is the same at every run: everything in the set is drawn from a text that names what it is for.
import { alphabets, type Alphabet, sample } from '../../src/detect/sample.ts';

export interface Draw {
  /** A whole number from 0 to `limit - 1`. */
  readonly below: (limit: number) => number;
  /** One of the list. Throws where it is empty. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** Characters that look random, of an alphabet of `sample`. */
  readonly text: (alphabet: Alphabet, length: number) => string;
  /** Characters of an alphabet given by its letters. */
  readonly from: (letters: string, length: number) => string;
  /** Bytes that look random. */
  readonly bytes: (length: number) => Buffer;
}

/** Draws from a seed: equal seeds give equal draws in equal order. */
export function drawFrom(seed: string): Draw {
  let state = hash(seed);
  // Mulberry32, by Tommy Ettinger, in the public domain.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => Math.floor((next() / 2 ** 32) * limit);
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('There is nothing to pick from.');
    return list[below(list.length)] as T;
  };
  return {
    below,
    pick,
    text: (alphabet, length) => sample('', length, alphabet, next()),
    from: (letters, length) => Array.from({ length }, () => letters.charAt(below(letters.length))).join(''),
    bytes: (length) => Buffer.from(Array.from({ length }, () => below(256))),
  };
}

/** Whether a name is one of the alphabets of `sample`. */
export function isAlphabet(name: string): name is Alphabet {
  return Object.hasOwn(alphabets, name);
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
