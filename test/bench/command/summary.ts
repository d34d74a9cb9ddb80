// What is told of the runs of one scanner: as figures, and as a row for a person.
import type { Tree } from '../corpus/keep.ts';
import { type Figure, print } from '../figure.ts';
import { drawTable } from '../table.ts';
import { type Result, medianOf, ratioOf } from './alternate.ts';
import { howMeasured } from './usage.ts';

/** A result in few words and numbers. */
export interface Summary {
  readonly title: string;
  readonly seconds: number;
  /** Of the tree, whatever the scanner skips in it. */
  readonly megabytesPerSecond: number;
  /** Unknown where there is no /proc. */
  readonly cpuSeconds: number | undefined;
  readonly peakMegabytes: number | undefined;
  /** Of the last run, as text. */
  readonly code: string;
  readonly findings: number | undefined;
  /** How many times as much as this one Latchkey reads in the same time. */
  readonly ratio: number;
  /** How the runs went, and whether one is not to be trusted. */
  readonly context: string;
  readonly fault: string | undefined;
}

/** Sums up; `ours` is what the result is compared with. */
export function summarize(result: Result, ours: Result, { files, bytes, title }: Tree): Summary {
  const { contestant, runs } = result;
  const seconds = medianOf(result, 'seconds') ?? Number.NaN;
  const all = runs.map((run) => run.seconds.toFixed(2)).join(', ');
  const peak = medianOf(result, 'peakBytes');
  const fault = faultOf(result);
  const size = `${files} files, ${(bytes / 1e6).toFixed(1)} MB, ${title}`;
  return {
    title: contestant.title,
    seconds,
    megabytesPerSecond: bytes / 1e6 / seconds,
    cpuSeconds: medianOf(result, 'cpuSeconds'),
    peakMegabytes: peak && peak / 1e6,
    code: String(runs.at(-1)?.code ?? 'none'),
    findings: runs.at(-1)?.findings,
    ratio: ratioOf(result, ours),
    context: [size, `median of ${all} s`, contestant.threads, ...(fault === undefined ? [] : [fault])].join(
      '; ',
    ),
    fault,
  };
}

/** How a result is to be read, where it is not what it seems. */
function faultOf({ runs }: Result): string | undefined {
  if (runs.some(({ code }) => code === undefined))
    return 'ENDED by a signal: ours after 15 minutes, or another';
  const bad = runs.find(({ isFine }) => !isFine);
  return bad && `FAILED with exit code ${bad.code ?? 'none'}`;
}

/** One line a figure; the first summary is ours. */
export function printSummary(summary: Summary, isOurs: boolean): void {
  const { title, context, code } = summary;
  const tell = (what: string, value: number | undefined, unit: string, told = context): void => {
    const figure: Omit<Figure, 'value'> = { name: `scan of a tree, ${what}${title}`, unit, context: told };
    if (value !== undefined) print({ ...figure, value });
  };
  tell('', summary.megabytesPerSecond, 'MB/s');
  tell('time, ', summary.seconds, 's');
  tell('processor time, ', summary.cpuSeconds, 's');
  tell('peak memory, ', summary.peakMegabytes, 'MB', howMeasured);
  tell('findings, ', summary.findings, 'findings', `exit code ${code}; each has rules of its own`);
  if (!isOurs) tell('throughput of latchkey ÷ ', summary.ratio, 'times', `by pairs of runs; ${context}`);
}

/** A table of what was scanned in turns. */
export function tableOf(summaries: readonly Summary[], tree: Tree, runs: number, threads: number): string {
  const number = (value: number | undefined, digits: number): string => value?.toFixed(digits) ?? '?';
  const rows = summaries.map((summary) => [
    summary.title,
    number(summary.seconds, 2),
    number(summary.megabytesPerSecond, 1),
    number(summary.cpuSeconds, 1),
    number(summary.peakMegabytes, 0),
    summary.code,
    number(summary.findings, 0),
    number(summary.ratio, 2),
    summary.fault ?? '',
  ]);
  const size = `${tree.files} files, ${(tree.bytes / 1e6).toFixed(1)} MB`;
  return [
    `${tree.title}: ${size}; medians of ${runs} runs in turns; ${threads} threads where there is an option`,
    drawTable(['', 's', 'MB/s', 'CPU s', 'peak MB', 'exit', 'found', 'latchkey is × as fast', ''], rows),
  ].join('\n');
}
