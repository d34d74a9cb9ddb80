// Reads the arguments of `npm run accuracy`, and prints the figures of the labelled set or of folders of real code.
import { existsSync } from 'node:fs';
import { type Command, Option, program } from 'commander';
import type { Confidence } from '../../src/detect/finding.ts';
import { makeCases } from './cases/index.ts';
import { formatTally, listFindings, tally } from './folder.ts';
import { measure } from './measure.ts';
import { formatJson, formatMisses, formatTable } from './print.ts';

interface Options {
  readonly json?: true;
  readonly kind?: string;
  readonly misses?: string | true;
  readonly list?: true;
  readonly min: Confidence;
}

const usualMisses = 5;

function main(folders: string[], options: Options): void {
  if (folders.length > 0) readCode(folders, options);
  else measureSet(options);
}

function measureSet({ json, kind = '', misses }: Options): void {
  const measurement = measure(makeCases().filter((test) => test.kind.startsWith(kind)));
  if (misses !== undefined) {
    console.log(formatMisses(measurement, misses === true ? usualMisses : Number(misses)));
  }
  console.log(json ? formatJson(measurement) : formatTable(measurement));
}

function readCode(folders: readonly string[], { list, min }: Options): void {
  const missing = folders.find((folder) => !existsSync(folder));
  if (missing !== undefined) throw new Error(`There is no folder ${missing}.`);
  const tallied = tally(folders, (read) => {
    if (list) for (const line of listFindings(read, min)) console.log(line);
  });
  console.log(formatTally(tallied));
}

const command: Command = program
  .name('npm run accuracy --')
  .description('How much of a labelled set the engine finds, or what it finds in folders of real code.')
  .argument('[folder...]', 'folders of real code, instead of the labelled set')
  .option('--json', 'one JSON line a row')
  .option('--kind <start>', 'only the kinds whose name begins so')
  .option('--misses [count]', `what went wrong, at most so many lines a kind (${usualMisses})`)
  .option('--list', 'each finding in the folders, masked')
  .addOption(
    new Option('--min <confidence>', 'the least confidence to list')
      .choices(['low', 'medium', 'high'])
      .default('medium'),
  )
  .action(main);

command.parse();
