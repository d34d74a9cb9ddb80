// latchkey scan: what a person can ask for, and what becomes of it.
import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import { reports } from './reports/index.ts';
import { runScan } from './runScan.ts';
import type { ScanNeeds, ScanOptions } from './scanOptions.ts';
import { parseShard } from './shard.ts';

const confidences = ['low', 'medium', 'high'];
const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

export function scanCommand(needs: ScanNeeds): Command {
  return new Command('scan')
    .summary('find hardcoded tokens in files, in what is staged, or in the history')
    .description(
      'Reads files and folders, this folder where none is named, or standard input for -. With --staged or ' +
        '--history it reads what git has at or below them, of the whole repository where none is named.\n' +
        'Ends with 0 when nothing was found, 1 when something was, 2 when something could not be read or is wrong.',
    )
    .argument('[path...]', 'files, folders, or - for standard input')
    .addOption(
      new Option('-f, --format <format>', 'of the report').choices(Object.keys(reports)).default('text'),
    )
    .option('-o, --output <file>', 'write the report to a file')
    .addOption(
      new Option('--min-confidence <confidence>', 'the least to report (default: "medium")').choices(
        confidences,
      ),
    )
    .option('--exclude <glob>', 'leave out, in the syntax of .gitignore; may be repeated', collect, [])
    .option('--no-ignore', 'read everything: no ignore file counts, and dependencies are read too')
    .option(
      '--baseline <file>',
      'of findings that are known (default: .latchkey-baseline.json, if it is there)',
    )
    .option('--update-baseline', 'write what is found into the baseline', false)
    .option('--rules <file>', 'of the team: latchkey.json, or the TOML of gitleaks and betterleaks')
    .addOption(
      new Option('--staged', 'scan what is staged, for a pre-commit hook')
        .default(false)
        .conflicts('history'),
    )
    .option('--history', 'scan every text that was ever committed', false)
    .option('--since <revision>', 'with --history: only commits that the revision does not have')
    .option('--branch <revision>', 'with --history: only commits of these; may be repeated', collect, [])
    .option('--shard <i/n>', 'scan only the i-th of n parts; `latchkey merge` joins the reports', parseShard)
    .option('--threads <n>', 'how many threads scan', parseThreads, availableParallelism())
    .option('--reveal', 'show the values that were found, instead of their masks', false)
    .option('-q, --quiet', 'no progress', false)
    .action(async (paths: string[], options: ScanOptions) => {
      needs.end(await runScan(needs, paths, options));
    });
}

function parseThreads(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= 256) return count;
  throw new InvalidArgumentError('It is a whole number from 1 to 256.');
}
