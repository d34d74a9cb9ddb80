// What the tests of a team's rules share: files to write, and what to ask of what was read.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Rule } from '../../src/detect/rule.ts';
import { scanner } from '../../src/detect/scan.ts';
import type { TeamRules } from '../../src/scan/teamRules.ts';

/** The texts that the rules find, in order. */
export function valuesFound(rules: readonly Rule[], text: string, path = 'src/a.ts'): string[] {
  return scanner(rules)(text, { path }).map(({ start, end }) => text.slice(start, end));
}

/** What is told of files, `failed` or `skipped`. */
export function reasonsOf({ problems }: TeamRules, kind = 'failed'): string[] {
  return problems.filter((one) => one.kind === kind).map(({ path, reason }) => `${path}: ${reason}`);
}

/** Writes a file in a folder, and the folders on the way to it. */
export function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
