// Runs a scan from its orders to its report.
import { resolve } from 'node:path';
import type { LocatedFinding, Unread } from '../workspace/located.ts';
import { ownIds } from '../detect/rules/index.ts';
import { ordersOf } from '../scan/agreement.ts';
import { readAgreement } from '../scan/readAgreement.ts';
import { rulesOf } from '../scan/runningRules.ts';
import type { ScanOrders } from '../scan/scanJob.ts';
import { scanAll } from '../scan/scanPool.ts';
import { type KnownFindings, openBaseline } from './baseline.ts';
import { type ExitCode, exitCodeOf } from './ending.ts';
import { type Output, openOutput } from './output.ts';
import { type Progress, showProgress } from './progress.ts';
import type { Report, ReportTail } from './report.ts';
import { reports } from './reports/index.ts';
import type { ScanNeeds, ScanOptions } from './scanOptions.ts';
import { shardOf } from './shard.ts';
import { sourceOf } from './source.ts';

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
  readonly orders: ScanOrders;
}

/** Scans, reports, and answers how the command ends. Throws what a person can mend as a `TokenError`. */
export async function runScan(
  needs: ScanNeeds,
  paths: readonly string[],
  options: ScanOptions,
): Promise<ExitCode> {
  const plan = await planFor(needs, paths, options);
  const output = openOutput(options.output);
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
  for await (const outcome of outcomesOf(plan)) {
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

function outcomesOf({ needs, paths, options, folder, exclude, orders }: Plan) {
  const source = sourceOf({
    ...options,
    ...(options.output !== undefined && { output: resolve(folder, options.output) }),
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
  const folder = process.cwd();
  const named = options.rules && resolve(folder, options.rules);
  const agreement = await readAgreement(folder, { ownIds, named });
  const known = await openBaseline(folder, { paths, options });
  const orders = ordersOf(agreement, {
    minimum: options.minConfidence,
    salt: known.salt,
    reveal: options.reveal,
  });
  const { problems } = agreement;
  return { needs, paths, options, folder, exclude: agreement.team.exclude, problems, known, orders };
}
