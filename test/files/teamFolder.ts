// What the tests of a team's rules share: files to write, and what to ask of what was read.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { matchImported } from '../../src/detect/imported.ts';
import type { TeamRule } from '../../src/detect/rule.ts';
import { ownIds } from '../../src/detect/rules/index.ts';
import { scanner } from '../../src/detect/scan.ts';
import { type TeamRules, readTeamRules } from '../../src/scan/teamRules.ts';

/** Reads the rules of a folder, and those of a file that a person names. */
export function readTeam(folder: string, named?: string): Promise<TeamRules> {
  return readTeamRules(folder, { ownIds, named });
}

/** The texts that the rules find, in order. */
export function valuesFound(rules: readonly TeamRule[], text: string, path = 'src/a.ts'): string[] {
  return scanner([], matchImported(rules))(text, { path }).map(({ start, end }) => text.slice(start, end));
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
