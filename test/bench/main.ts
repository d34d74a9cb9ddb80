// Reads the arguments of `npm run bench`, and prints the figures of all parts or of one.
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { Argument, type Command, InvalidArgumentError, program } from 'commander';
import { findBrowser } from '../editor-host/chromium.ts';
import { prepare, vsix } from '../groups/prepare.ts';
import { root } from '../machine/dependencies.mjs';
import { run } from '../machine/processes.mjs';
import { step } from '../machine/progress.mjs';
import { bundleSize } from '../package/vsix.ts';
import { measureActivation } from './activation.ts';
import { print } from './figure.ts';
import { measureKeystrokes } from './keystroke.ts';
import { measureMemory } from './memory.ts';
import { measureStart } from './start.ts';
import { type TreeOptions, compareScanners } from './tree.ts';

interface Options {
  readonly cli: readonly string[];
  readonly runs: number;
  readonly threads: number;
  readonly table: boolean;
}

/** Each file is a program of its own, so that none warms up the next. */
async function runFile(file: string): Promise<void> {
  const args = ['--import', 'tsx', join('test', 'bench', file)];
  const onText = (text: string): unknown => process.stdout.write(text);
  const { code } = await run(process.execPath, args, {
    cwd: root,
    onText,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (code !== 0) throw new Error(`${file} ended with ${code}.`);
}

function measureFiles(...files: readonly string[]): () => Promise<undefined> {
  return async () => {
    for (const file of files) await step(file, () => runFile(file));
    return undefined;
  };
}

async function measureEditor(): Promise<undefined> {
  await prepare();
  const [bundles, packed] = [await bundleSize(), (await stat(vsix)).size];
  print({ name: 'bundle size', value: bundles / 1000, unit: 'KB', context: 'dist/*.cjs, minified' });
  print({ name: 'package size', value: packed / 1000, unit: 'KB', context: '.vsix as installed here' });
  if (findBrowser() === undefined)
    throw new Error('Without Chromium there is no host to measure activation in.');
  process.stdout.write(await step('keystrokes', measureKeystrokes));
  const { median, context } = await step('activation', measureActivation);
  print({ name: 'activation', value: median, unit: 'ms', context });
}

/** Every part, in the order in which they run. Some answer a table for a person. */
const parts: Readonly<Record<string, (options: TreeOptions) => Promise<string | undefined>>> = {
  engine: measureFiles('engine.bench.ts', 'rewrite.bench.ts'),
  worst: measureFiles('worst.bench.ts', 'line.bench.ts'),
  start: measureStart,
  tree: compareScanners,
  memory: measureMemory,
  editor: measureEditor,
};

async function main(part: string | undefined, folders: readonly string[], options: Options): Promise<void> {
  const missing = folders.find((folder) => !existsSync(folder));
  if (missing !== undefined) throw new Error(`There is no folder ${missing}.`);
  const usesCli = part === undefined || !['engine', 'worst', 'editor'].includes(part);
  if (usesCli && options.cli.length === 0) await step('Building the command line', build);
  const builds = options.cli.length > 0 ? options.cli : [join('dist', 'cli.js')];
  const all = {
    ...options,
    folders: folders.map((folder) => resolve(folder)),
    builds: builds.map((file) => resolve(root, file)),
  };
  const tables: string[] = [];
  for (const [name, measure] of Object.entries(parts)) {
    if (part !== undefined && part !== name) continue;
    const table = await measure(all);
    if (table !== undefined) tables.push(table);
  }
  for (const table of tables) (options.table ? console.log : console.error)(`\n${table}`);
}

async function build(): Promise<void> {
  const { code, output } = await run(process.execPath, ['esbuild.mjs'], { cwd: root });
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}

function parseCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= 256) return count;
  throw new InvalidArgumentError('It is a whole number from 1 to 256.');
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

const command: Command = program
  .name('npm run bench --')
  .description('How fast everything is: one line of JSON a figure, and tables on standard error.')
  .addArgument(new Argument('[part]', 'only this part').choices(Object.keys(parts)))
  .argument('[folder...]', 'for tree: folders to scan, instead of a tree that is made')
  .option('--cli <file>', 'for a build of the command line; of several, each is measured', collect, [])
  .option('--runs <n>', 'how often each scanner scans a tree', parseCount, 3)
  .option('--threads <n>', 'for every scanner that has such an option', parseCount, availableParallelism())
  .option('--table', 'tables on standard output, among the figures', false)
  .addHelpText(
    'after',
    `
Scanners to compare with are found on the PATH, in node_modules/.bin and in LATCHKEY_BENCH_PEERS, folders as in PATH.
They run offline, without verification, with their defaults.`,
  )
  .action(main);

await command.parseAsync();
