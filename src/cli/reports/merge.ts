// Joins the reports of the parts of a scan into one, of any format, without holding their findings.
import type { LocatedFinding, Tally } from '../../workspace/located.ts';
import type { ReportTail } from '../report.ts';
import { compareFindings, compareTexts } from './order.ts';
import { openJsonReport, type OpenedReport } from './readJson.ts';
import type { Report, ReportHead } from '../report.ts';

/** Takes the next piece of a report. It is waited for, so that a slow receiver slows the reading. */
export type Write = (text: string) => Promise<void> | void;

/** A report in the midst of being read: the finding that comes next, or else its tail. */
interface Source {
  readonly findings: OpenedReport['findings'];
  next?: LocatedFinding | undefined;
  tail?: ReportTail;
}

/**
 * Merges reports of JSON. Findings come in the order of {@link compareFindings} if each report has them so, and else,
 * as in the history, in one that is the same at every run. One that several reports hold comes once. Rules are united,
 * tallies added, and the times span all.
 *
 * Throws a `TokenError` where a report is missing, was changed, or is not whole. Something may have been written then,
 * but never a whole report.
 *
 * @returns the tail of the merged report, by which to tell how the command ends
 */
export async function mergeReports(
  files: readonly [string, ...string[]],
  merged: Report,
  write: Write,
): Promise<ReportTail> {
  const opened: OpenedReport[] = [];
  try {
    for (const file of files) opened.push(await openJsonReport(file));
    const sources = opened.map(({ findings }): Source => ({ findings }));
    await write(merged.open(uniteHeads(opened.map(({ head }) => head))));
    let found = 0;
    let baselined = 0;
    for await (const finding of mergeFindings(sources)) {
      found++;
      if (finding.baselined) baselined++;
      await write(merged.add(finding));
    }
    const tail = { ...uniteTails(sources.flatMap(({ tail }) => tail ?? [])), found, baselined };
    await write(merged.close(tail));
    return tail;
  } finally {
    for (const { close } of opened) await close();
  }
}

/** Always the smallest of those that come next; of equal ones, the one of the report that was named first. */
async function* mergeFindings(sources: readonly Source[]): AsyncGenerator<LocatedFinding, void, void> {
  for (const source of sources) await advance(source);
  for (;;) {
    let first: LocatedFinding | undefined;
    for (const { next } of sources) {
      if (next && (!first || compareFindings(next, first) < 0)) first = next;
    }
    if (!first) return;
    yield first;
    for (const source of sources) {
      while (source.next && compareFindings(source.next, first) === 0) await advance(source);
    }
  }
}

async function advance(source: Source): Promise<void> {
  const step = await source.findings.next();
  if (step.done) source.tail = step.value;
  source.next = step.done ? undefined : step.value;
}

function uniteHeads(heads: readonly ReportHead[]): ReportHead {
  const rules = new Map(heads.flatMap((head) => head.rules).map((rule) => [rule.id, rule]));
  return {
    version: heads[0]?.version ?? '',
    startedAt: heads
      .map(({ startedAt }) => startedAt)
      .reduce((one, other) => (isEarlier(other, one) ? other : one)),
    baseline: heads.some(({ baseline }) => baseline),
    rules: [...rules.values()].sort((one, other) => compareTexts(one.id, other.id)),
  };
}

function uniteTails(tails: readonly ReportTail[]): Omit<ReportTail, 'found' | 'baselined'> {
  const unread = new Map(tails.flatMap((tail) => tail.unread).map((entry) => [JSON.stringify(entry), entry]));
  return {
    endedAt: tails
      .map(({ endedAt }) => endedAt)
      .reduce((one, other) => (isEarlier(one, other) ? other : one)),
    tally: tails.map(({ tally }) => tally).reduce(add),
    unread: [...unread.values()],
  };
}

function isEarlier(moment: string, other: string): boolean {
  return Date.parse(moment) < Date.parse(other);
}

function add(one: Tally, other: Tally): Tally {
  return { files: one.files + other.files, bytes: one.bytes + other.bytes };
}
