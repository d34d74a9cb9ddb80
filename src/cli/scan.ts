// latchkey scan: finds the tokens in files, in what is staged or in the history, and reports them.
import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Confidence } from '../detect/finding.ts';
import type { LocatedFinding, Unread } from '../workspace/located.ts';
import { type ScanOrders, rulesOf } from '../workspace/scanJob.ts';
import { scanAll } from '../workspace/scanPool.ts';
import type { Ending } from './ending.ts';
import { openOutput } from './output.ts';
import { showProgress } from './progress.ts';
import { type ReportFormat, reports } from './reports/index.ts';
import { type Shard, parseShard, shardOf } from './shard.ts';
import { sourceOf } from './source.ts';

/** The options as commander reads them. */
interface ScanOptions {
  readonly format: ReportFormat;
  readonly output?: string;
  readonly minConfidence?: Confidence;
  readonly exclude: readonly string[];
  /** `--no-ignore` makes it false. */
  readonly ignore: boolean;
  readonly threads: number;
  readonly quiet: boolean;
  readonly reveal: boolean;
  readonly staged: boolean;
  readonly history: boolean;
  readonly since?: string;
  readonly branch: readonly string[];
  readonly shard?: Shard;
}

/** What the command takes from the door. */
export interface ScanNeeds {
  readonly version: string;
  /** The file of the scanning thread. */
  readonly thread: URL;
  readonly end: Ending;
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

export function scanCommand(needs: ScanNeeds): Command {
  return new Command('scan')
    .summary('find hardcoded tokens in files, in what is staged, or in the history')
    .description(
      'Reads files and folders, this folder where none is named, or standard input for -.\n' +
        'Ends with 0 when nothing was found, 1 when something was, 2 when something could not be read or is wrong.',
    )
    .argument('[path...]', 'files, folders, or - for standard input')
    .addOption(
      new Option('-f, --format <format>', 'of the report').choices(Object.keys(reports)).default('text'),
    )
    .option('-o, --output <file>', 'write the report to a file')
    .addOption(
      new Option('--min-confidence <confidence>', 'the least to report').choices(['low', 'medium', 'high']),
    )
    .option('--exclude <glob>', 'leave out, in the syntax of .gitignore; may be repeated', collect, [])
    .option('--no-ignore', 'read everything: no ignore file counts, and dependencies are read too')
    .option('--staged', 'scan what is staged, for a pre-commit hook', false)
    .option('--history', 'scan every text that was ever committed', false)
    .option('--since <revision>', 'with --history: only commits that the revision does not have')
    .option('--branch <revision>', 'with --history: only commits of these; may be repeated', collect, [])
    .option('--shard <i/n>', 'scan only the i-th of n parts; `latchkey merge` joins the reports', parseShard)
    .option('--threads <n>', 'how many threads scan', parseThreads, availableParallelism())
    .option('--reveal', 'show the values that were found, instead of their masks', false)
    .option('-q, --quiet', 'no progress', false)
    .action(async (paths: string[], options: ScanOptions) => {
      needs.end(await scan(needs, paths, options));
    });
}

function parseThreads(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= 256) return count;
  throw new InvalidArgumentError('It is a whole number from 1 to 256.');
}

async function scan(needs: ScanNeeds, paths: readonly string[], options: ScanOptions): Promise<0 | 1 | 2> {
  const orders: ScanOrders = {
    rules: [],
    disabled: [],
    minimum: options.minConfidence ?? 'medium',
    fingerprints: new Set(),
    salt: randomBytes(16).toString('hex'),
    reveal: options.reveal,
  };
  const source = sourceOf({
    ...options,
    paths,
    folder: process.cwd(),
    noIgnore: !options.ignore,
    branches: options.branch,
    signal: new AbortController().signal,
  });
  const work = options.shard ? shardOf(source, options.shard) : source;
  // One thread is this one.
  const threads = { file: needs.thread, count: options.threads === 1 ? 0 : options.threads };
  const colour = options.output === undefined && process.stdout.isTTY && !process.env['NO_COLOR'];
  const report = reports[options.format]({ colour });
  const output = openOutput(options.output);
  const progress = showProgress(!options.quiet);
  const unread: Unread[] = [];
  let files = 0;
  let bytes = 0;
  let found = 0;
  try {
    await output.write(
      report.open({ version: needs.version, startedAt: new Date().toISOString(), rules: rulesOf(orders) }),
    );
    for await (const outcome of scanAll(work, orders, threads)) {
      files += outcome.files;
      bytes += outcome.bytes;
      unread.push(...outcome.unread);
      for (const finding of outcome.findings) {
        found++;
        await output.write(report.add(finding));
      }
      progress.show(files, found);
    }
  } finally {
    progress.end();
  }
  const tail = { endedAt: new Date().toISOString(), tally: { files, bytes }, found, baselined: 0, unread };
  await output.write(report.close(tail));
  await output.close();
  if (unread.some(({ kind }) => kind === 'failed')) return 2;
  return found > 0 ? 1 : 0;
}
void (0 as unknown as LocatedFinding);
