// How long a scan takes where there is next to nothing to scan: what a person waits for before each commit.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sample } from '../../src/detect/sample.ts';
import { run } from '../machine/processes.mjs';
import { step } from '../machine/progress.mjs';
import { temporaryFolder } from '../machine/temporary.ts';
import { type Contestant, findContestants, scanOnce } from './command/contestant.ts';
import { spend } from './command/spend.ts';
import { chance } from './corpus/chance.ts';
import { plantedName, plantedText } from './corpus/planted.ts';
import { median, print } from './figure.ts';
import { drawTable } from './table.ts';
import type { TreeOptions } from './tree.ts';

const RUNS = 11;

/** What is started in turns. */
interface Start {
  readonly name: string;
  readonly what: string;
  /** Answers the seconds that it took. */
  readonly run: () => Promise<number>;
  readonly taken: number[];
}

/** Prints the figures, and answers the table for a person. */
export async function measureStart({ builds, threads }: TreeOptions): Promise<string> {
  const place = { folder: temporaryFolder('reports'), threads };
  const contestants = await findContestants(builds);
  for (const { name } of contestants) mkdirSync(join(place.folder, name), { recursive: true });
  const [nothing, file, repository] = [temporaryFolder('nothing'), oneFile(), await smallRepository()];
  const starts: Start[] = [bareNode(nothing, place.folder)];
  for (const contestant of contestants) {
    const add = (what: string, tree: string, call: Contestant['call'] | undefined): void => {
      if (!call) return;
      const once = async (): Promise<number> => (await scanOnce(contestant, tree, place, call)).seconds;
      starts.push({ name: contestant.name, what, run: once, taken: [] });
    };
    add('an empty folder', nothing, contestant.call);
    add('one file', file, contestant.call);
    add('what is staged', repository, contestant.callStaged);
  }
  await step('starts', () => takeTurns(starts));
  return tell(starts);
}

async function takeTurns(starts: readonly Start[]): Promise<void> {
  for (const { run: once } of starts) await once();
  for (let round = 0; round < RUNS; round++) {
    for (const { run: once, taken } of starts) taken.push(await once());
  }
}

function tell(starts: readonly Start[]): string {
  const rows = starts.map(({ name, what, taken }) => {
    const [value, least, most] = [median(taken), Math.min(...taken), Math.max(...taken)].map(
      (one) => one * 1000,
    );
    const spread = `median of ${taken.length} in turns, ${least?.toFixed(0)} to ${most?.toFixed(0)} ms`;
    print({ name: `start, ${name}, ${what}`, value: value ?? Number.NaN, unit: 'ms', context: spread });
    return [`${name}, ${what}`, ...[value, least, most].map((one) => one?.toFixed(0) ?? '')];
  });
  return drawTable(['', 'ms', 'least', 'most'], rows);
}

/** What no program for Node can be faster than. */
function bareNode(cwd: string, folder: string): Start {
  const invocation = { program: process.execPath, args: ['-e', '0'], cwd, stdout: join(folder, 'stdout') };
  return {
    name: 'node itself',
    what: 'an empty program',
    run: async () => (await spend(invocation)).seconds,
    taken: [],
  };
}

function oneFile(): string {
  const folder = temporaryFolder('file');
  writeFileSync(join(folder, 'settings.py'), plantedText(chance(1), 4_000, 0));
  return folder;
}

/** A repository of 60 files in one commit, with three of them changed and staged. */
async function smallRepository(): Promise<string> {
  const folder = temporaryFolder('repository');
  const git = async (...args: string[]): Promise<void> => {
    const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', '-c', 'commit.gpgsign=false'];
    const { code, output } = await run('git', [...who, ...args], { cwd: folder });
    if (code !== 0) throw new Error(`git ${args.join(' ')} failed:\n${output}`);
  };
  const names = Array.from({ length: 60 }, (_, index) => plantedName(index));
  const write = (name: string, text: string): void => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  names.forEach((name, index) => write(name, plantedText(chance(index), 3_000, index)));
  await git('init', '--quiet');
  await git('add', '.');
  await git('commit', '--quiet', '--no-verify', '--message', 'Begin');
  for (const name of names.slice(0, 3)) write(name, `slack = '${sample('xoxb-', 12, 'digits')}'\n`);
  await git('add', '.');
  return folder;
}
