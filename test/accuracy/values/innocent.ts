// The tables of names beside values that are no secrets.
import { readFileSync } from 'node:fs';

export interface Innocent {
  readonly name: string;
  /** The value, or where `isShape` its shape. */
  readonly value: string;
  readonly isShape: boolean;
}

function readTable(file: string, isShape: boolean): Innocent[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const bar = line.indexOf(' | ');
      return { name: line.slice(0, bar), value: line.slice(bar + 3), isShape };
    });
}

/** Words, paths and addresses under names that have the words of secrets. */
export const innocentWords = readTable('./innocent-words.txt', false);

/** Random values under names that say that they are ids, hashes or public. */
export const innocentIds = readTable('./innocent-ids.txt', true);
