// Reads a report of JSON again, a line at a time, so that its length does not matter.
import type { LocatedFinding, Unread } from '../../workspace/located.ts';
import type { ReportTail } from '../report.ts';
import { FINDINGS_LINE } from './json.ts';
import { findingOf, headOf, ruleOf, tailOf, unreadOf } from './jsonRecords.ts';
import type { ReportHead } from '../report.ts';
import { ReportLines } from './reportLines.ts';

/** A report that is being read. */
export interface OpenedReport {
  readonly head: ReportHead;
  /** The findings in their order, each read when it is asked for; behind the last one it returns the tail. */
  readonly findings: AsyncGenerator<LocatedFinding, ReportTail, void>;
  /** Closes the file, wherever reading has come to. */
  readonly close: () => Promise<void>;
}

/**
 * Opens a report that `jsonReport` has written. It, and each step of the findings, throws a `TokenError` where the
 * file cannot be read, is no such report, was changed, or ends before its end.
 */
export async function openJsonReport(path: string): Promise<OpenedReport> {
  const lines = new ReportLines(path);
  try {
    const head = await readHead(lines);
    return { head, findings: readFindings(lines, head), close: () => lines.close() };
  } catch (error) {
    await lines.close();
    throw error;
  }
}

async function readHead(lines: ReportLines): Promise<ReportHead> {
  const facts = lines.parse(`${await lines.next()}]}`, headOf);
  const rules = [];
  let line = await lines.next();
  for (; !line.startsWith(']'); line = await lines.next()) rules.push(lines.parse(line, ruleOf));
  if (line !== FINDINGS_LINE) throw lines.refuse();
  return { ...facts, rules };
}

async function* readFindings(
  lines: ReportLines,
  head: ReportHead,
): AsyncGenerator<LocatedFinding, ReportTail, void> {
  const rules = new Set(head.rules.map(({ id }) => id));
  let found = 0;
  let baselined = 0;
  try {
    let line = await lines.next();
    for (; !line.startsWith(']'); line = await lines.next()) {
      const finding = lines.parse(line, findingOf);
      if (!rules.has(finding.rule)) throw lines.refuse('rule');
      found++;
      if (finding.baselined) baselined++;
      yield finding;
    }
    const facts = lines.parse(`{${line.slice(2)}]}`, tailOf);
    if (facts.found !== found) throw lines.refuse('found');
    if (facts.baselined !== baselined) throw lines.refuse('baselined');
    return { ...facts, unread: await readUnread(lines) };
  } finally {
    await lines.close();
  }
}

async function readUnread(lines: ReportLines): Promise<readonly Unread[]> {
  const unread: Unread[] = [];
  let line = await lines.next();
  for (; !line.startsWith(']'); line = await lines.next()) unread.push(lines.parse(line, unreadOf));
  if (line !== ']}') throw lines.refuse();
  await lines.end();
  return unread;
}
