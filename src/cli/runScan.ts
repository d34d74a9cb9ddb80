// Runs a scan from its orders to its report.
import { resolve } from 'node:path';
import { TokenError } from '../tokens/errors.ts';
import type { LocatedFinding, Unread } from '../workspace/located.ts';
import { ownIds } from '../detect/rules/index.ts';
import { ordersOf } from '../scan/agreement.ts';
import { readAgreement } from '../scan/readAgreement.ts';
import { rulesOf } from '../scan/runningRules.ts';
import type { ScanOrders } from '../scan/scanJob.ts';
import { scanAll } from '../scan/scanPool.ts';
import { BASELINE } from '../scan/agreementFiles.ts';
import { type KnownFindings, openBaseline } from './baseline.ts';
import { type ExitCode, exitCodeOf } from './ending.ts';
import { type Output, keepApart, openOutput } from './output.ts';
import { type Progress, showProgress } from './progress.ts';
import type { Report, ReportTail } from './report.ts';
import { reports } from './reports/index.ts';
import { type RepositoryPart, repositoryPart } from './repositoryPart.ts';
import type { ScanNeeds, ScanOptions } from './scanOptions.ts';
import { shardOf } from './shard.ts';
import { sourceOf } from './source.ts';
import { workingFolder } from './workingFolder.ts';

/** Everything a scan goes by, read once. */
interface Plan {
  readonly needs: ScanNeeds;
  readonly paths: readonly string[];
  readonly options: ScanOptions;
  readonly folder: string;
  readonly exclude: readonly string[];
  /** What is wrong with the configuration. */
  readonly problems: readonly Unread[];
  readonly known: KnownFindings;
  /** What of git's is to be scanned in place of files. */
  readonly part?: RepositoryPart;
  readonly orders: ScanOrders;
}

/** Scans, reports, and answers how the command ends. Throws what a person can mend as a `TokenError`. */
export async function runScan(
  needs: ScanNeeds,
  paths: readonly string[],
  options: ScanOptions,
): Promise<ExitCode> {
  const plan = await planFor(needs, paths, options);
  const output = await openOutput(options.output);
  const progress = showProgress(!options.quiet);
  try {
    const report = reports[options.format]({ colour: output.hasColour });
    await output.write(
      report.open({
        version: needs.version,
        startedAt: new Date().toISOString(),
        rules: rulesOf(plan.orders),
        baseline: plan.known.isInUse,
      }),
    );
    const tail = await reportAll(plan, report, { output, progress });
    progress.end();
    await output.write(report.close(tail));
    await output.close();
    await plan.known.update();
    return exitCodeOf(tail);
  } finally {
    progress.end();
    await output.abandon();
  }
}

async function reportAll(
  plan: Plan,
  report: Report,
  { output, progress }: { readonly output: Output; readonly progress: Progress },
): Promise<ReportTail> {
  const unread: Unread[] = [...plan.problems];
  let [files, bytes, found, baselined] = [0, 0, 0, 0];
  for await (const outcome of outcomesOf(plan, output.places)) {
    files += outcome.files;
    bytes += outcome.bytes;
    unread.push(...outcome.unread);
    for (const finding of outcome.findings) {
      const isKnown = plan.known.has(finding);
      found++;
      if (isKnown) baselined++;
      const told: LocatedFinding = isKnown ? { ...finding, baselined: true } : finding;
      await output.write(report.add(told));
    }
    progress.show(files, found);
  }
  return { endedAt: new Date().toISOString(), tally: { files, bytes }, found, baselined, unread };
}

function outcomesOf(
  { needs, paths, options, folder, exclude, part, orders }: Plan,
  outputs: readonly string[],
) {
  const source = sourceOf({
    ...options,
    outputs,
    ...(part && { part }),
    paths,
    folder,
    exclude: [...exclude, ...options.exclude],
    noIgnore: !options.ignore,
    branches: options.branch,
    signal: new AbortController().signal,
  });
  // One thread is this one.
  const threads = { file: needs.thread, count: options.threads === 1 ? 0 : options.threads };
  return scanAll(options.shard ? shardOf(source, options.shard) : source, orders, threads);
}

async function planFor(needs: ScanNeeds, paths: readonly string[], options: ScanOptions): Promise<Plan> {
  const folder = workingFolder();
  const named = options.rules && resolve(folder, options.rules);
  const agreement = await readAgreement(folder, { ownIds, named });
  const part = await partFor(folder, paths, options);
  await keepOutputApart(folder, paths, options);
  const known = await openBaseline(folder, { paths, options, ...part });
  const orders = ordersOf(agreement, {
    minimum: options.minConfidence,
    salt: known.salt,
    reveal: options.reveal,
  });
  const { problems } = agreement;
  return { needs, paths, options, folder, exclude: agreement.team.exclude, problems, known, orders, ...part };
}

/** What of git's is to be scanned, where that was asked for. Throws `usage` and `no-repository`. */
async function partFor(
  folder: string,
  paths: readonly string[],
  { staged, history, since, branch }: ScanOptions,
): Promise<{ readonly part?: RepositoryPart }> {
  if (!history && (since !== undefined || branch.length > 0)) {
    const next = 'Add --history, or leave --since and --branch out.';
    throw new TokenError('usage', '--since and --branch choose commits, and files have none.', next);
  }
  return staged || history ? { part: await repositoryPart(folder, paths) } : {};
}

/** A slip of the keyboard must not cost a baseline. */
async function keepOutputApart(
  folder: string,
  paths: readonly string[],
  { output, baseline = BASELINE, rules }: ScanOptions,
): Promise<void> {
  if (output === undefined || output === '') return;
  const read = [baseline, ...(rules === undefined ? [] : [rules]), ...paths];
  await keepApart(
    resolve(folder, output),
    read.map((path) => resolve(folder, path)),
  );
}
