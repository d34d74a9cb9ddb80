// Runs a scan from its orders to its report.
import { randomBytes } from 'node:crypto';
import type { Unread } from '../workspace/located.ts';
import { type ScanOrders, rulesOf } from '../workspace/scanJob.ts';
import { scanAll } from '../workspace/scanPool.ts';
import { type ExitCode, exitCodeOf } from './ending.ts';
import { openOutput } from './output.ts';
import { showProgress } from './progress.ts';
import type { ReportTail } from './report.ts';
import { reports } from './reports/index.ts';
import type { ScanNeeds, ScanOptions } from './scan.ts';
import { shardOf } from './shard.ts';
import { sourceOf } from './source.ts';

/** Scans, reports, and answers how the command ends. Throws what a person can mend as a `TokenError`. */
export async function runScan(
  needs: ScanNeeds,
  paths: readonly string[],
  options: ScanOptions,
): Promise<ExitCode> {
  const orders = ordersFor(options);
  const output = openOutput(options.output);
  const progress = showProgress(!options.quiet);
  try {
    const report = reports[options.format]({ colour: output.hasColour });
    await output.write(
      report.open({ version: needs.version, startedAt: new Date().toISOString(), rules: rulesOf(orders) }),
    );
    const unread: Unread[] = [];
    let [files, bytes, found] = [0, 0, 0];
    for await (const outcome of outcomes(needs, paths, options, orders)) {
      files += outcome.files;
      bytes += outcome.bytes;
      unread.push(...outcome.unread);
      for (const finding of outcome.findings) {
        found++;
        await output.write(report.add(finding));
      }
      progress.show(files, found);
    }
    const tail: ReportTail = {
      endedAt: new Date().toISOString(),
      tally: { files, bytes },
      found,
      baselined: 0,
      unread,
    };
    progress.end();
    await output.write(report.close(tail));
    await output.close();
    return exitCodeOf(tail);
  } finally {
    progress.end();
    await output.abandon();
  }
}

function outcomes(needs: ScanNeeds, paths: readonly string[], options: ScanOptions, orders: ScanOrders) {
  const source = sourceOf({
    ...options,
    paths,
    folder: process.cwd(),
    noIgnore: !options.ignore,
    branches: options.branch,
    signal: new AbortController().signal,
  });
  // One thread is this one.
  const threads = { file: needs.thread, count: options.threads === 1 ? 0 : options.threads };
  return scanAll(options.shard ? shardOf(source, options.shard) : source, orders, threads);
}

function ordersFor(options: ScanOptions): ScanOrders {
  return {
    rules: [],
    disabled: [],
    minimum: options.minConfidence ?? 'medium',
    fingerprints: new Set(),
    salt: randomBytes(16).toString('hex'),
    reveal: options.reveal,
  };
}
