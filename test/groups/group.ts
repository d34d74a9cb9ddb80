// What a group of tests is, and the two kinds of program that most groups are.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../machine/dependencies.mjs';
import { run } from '../machine/processes.mjs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface Outcome extends Counts {
  /** What there is to read. */
  readonly output: string;
}

export interface Group {
  readonly name: string;
  /** Why it cannot run here, and what would make it run; undefined where it can. */
  missing?(): string | undefined;
  /** Runs it. `grep` picks tests by their titles, where the group has titles. */
  run(grep: string | undefined): Promise<Outcome>;
}

/** Where a group leaves its counts and whatever else is worth keeping. */
export const resultsFolder = join(root, 'test-results');

/** A program of our packages, as Node runs it. */
export function tool(path: string): string {
  return join(root, 'node_modules', path);
}

/** A group that is one check by one program: it passes when the program ends with 0. */
export function check(name: string, program: string, ...args: string[]): Group {
  return {
    name,
    run: async () => {
      const { code, output } = await run(process.execPath, [tool(program), ...args], { cwd: root });
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
    },
  };
}

/** Reads the counts that a suite left; one failure where it left none, for then it did not reach its end. */
export async function readCounts(file: string): Promise<Counts> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Counts;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

export interface MochaRun {
  readonly look: 'dot' | 'spec';
  /** Arguments for mocha: files to run and how. */
  readonly args: readonly string[];
  readonly grep?: string | undefined;
  readonly env?: NodeJS.ProcessEnv;
  /** After how long it is ended. Milliseconds. */
  readonly timeout?: number;
  /** What to put before the command line, where it must run inside something. */
  readonly inside?: readonly [string, ...string[]];
}

/** Runs mocha, and counts by the file that our reporter writes. */
export async function runMocha(name: string, mocha: MochaRun): Promise<Outcome> {
  const { look, args, grep, env = process.env, inside = [], timeout = 600_000 } = mocha;
  const results = join(resultsFolder, `${name}.json`);
  await mkdir(resultsFolder, { recursive: true });
  for (const file of [results, `${results}.at`]) await rm(file, { force: true });
  const reporter = ['--reporter', join(root, 'test', 'groups', 'report.mjs')];
  const options = ['--reporter-option', `look=${look}`, '--reporter-option', `output=${results}`];
  const chosen = grep === undefined ? [] : ['--grep', grep];
  const line = [process.execPath, tool('mocha/bin/mocha.js'), ...reporter, ...options, ...chosen, ...args];
  const [program, ...rest] = [...inside, ...line] as [string, ...string[]];
  const { code, output } = await run(program, rest, { cwd: root, env, timeout });
  if (!existsSync(results)) {
    const at = existsSync(`${results}.at`)
      ? `\nIt did not get past: ${await readFile(`${results}.at`, 'utf8')}`
      : '';
    return { passed: 0, failed: 1, skipped: 0, output: output + at };
  }
  const counts = await readCounts(results);
  // Ended badly without a failed test: something threw outside of one.
  return { ...counts, failed: code !== 0 && counts.failed === 0 ? 1 : counts.failed, output };
}

/** The arguments with which mocha runs the TypeScript of one folder of test/. */
export function suite(folder: string, timeout: number): string[] {
  const spec = `test/${folder}/**/*.test.ts`;
  return ['--no-config', '--node-option', 'import=tsx', '--timeout', String(timeout), spec];
}
