// The report for people: findings under their files, then what it comes to and what to do.
import picocolors from 'picocolors';
import type { Commit, LocatedFinding, Unread } from '../../workspace/located.ts';
import type { ReportTail } from '../report.ts';
import type { Report, ReportedRule } from '../report.ts';
import { rulesById, weigh } from './reported.ts';
import { visibleInLog } from './visible.ts';

type Colours = ReturnType<typeof picocolors.createColors>;

/** As wide as most places, titles and masks are; a longer one pushes its own line only. Characters. */
const widths = { place: 8, weight: 6, title: 32, mask: 28 };

/**
 * Text for a terminal or a log. Each file's name stands once above its findings, which come file by file. What the
 * baseline knows is counted and not shown.
 *
 * @param options.colour off by default
 */
export function textReport({ colour = false }: { readonly colour?: boolean } = {}): Report {
  const colours = picocolors.createColors(colour);
  let ruleOf = rulesById([]);
  let files = 0;
  let path: string | undefined;
  let inHistory = false;
  return {
    open: ({ rules }) => {
      ruleOf = rulesById(rules);
      return '';
    },
    add: (finding) => {
      if (finding.baselined) return '';
      inHistory ||= finding.commit !== undefined;
      const lines = findingLines(finding, ruleOf(finding.rule), colours);
      if (finding.path === path) return lines;
      path = finding.path;
      const gap = files++ > 0 ? '\n' : '';
      const name = path === '-' ? 'standard input' : visibleInLog(path);
      return `${gap}${colours.underline(name)}\n${lines}`;
    },
    // In the history a file comes up again and again, and to count it once would mean to remember it.
    close: (tail) =>
      (files > 0 ? '\n' : '') + summary(tail, inHistory ? 'the history' : count(files, 'file'), colours),
  };
}

function findingLines(finding: LocatedFinding, rule: ReportedRule, colours: Colours): string {
  const { start, masked, value, commit } = finding;
  const weight = weigh(finding, rule);
  const paint = { high: colours.red, medium: colours.yellow, low: colours.cyan }[weight];
  const line = [
    colours.dim(`${start.line}:${start.column}`.padEnd(widths.place)),
    paint(weight.padEnd(widths.weight)),
    visibleInLog(rule.title).padEnd(widths.title),
    visibleInLog(value?.reveal() ?? masked).padEnd(widths.mask),
    colours.dim(rule.id),
  ];
  return `  ${line.join('  ')}\n` + (commit ? `${colours.dim(commitLine(commit))}\n` : '');
}

/** Under the title of the finding above it. */
function commitLine({ id, author, date }: Commit): string {
  const indent = ' '.repeat(widths.place + widths.weight + 6);
  return indent + visibleInLog(`commit ${id.slice(0, 12)} of ${date.slice(0, 10)} by ${author}`);
}

/** What there is in all, what was not read, and the next step. */
function summary({ tally, found, baselined, unread }: ReportTail, where: string, colours: Colours): string {
  const fresh = found - baselined;
  const read = `${count(tally.files, 'file')} read`;
  const lines = [
    fresh > 0
      ? `${colours.bold(`${count(fresh, 'token')} in ${where}`)}, ${read}.`
      : `No ${baselined > 0 ? 'new ' : ''}tokens, ${read}.`,
    ...(baselined > 0 ? [`${count(baselined, 'token')} known to the baseline.`] : []),
    ...skippedLines(unread.filter(({ kind }) => kind === 'skipped')),
    ...failedLines(unread.filter(({ kind }) => kind === 'failed')).map(colours.red),
    ...(fresh > 0 ? ['', NEXT] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const NEXT =
  'Move each out of the code; mark what is no secret with `latchkey:ignore`, or accept what is old with a baseline.';

/** Many files are skipped for the same reason, so they are counted. */
function skippedLines(skipped: readonly Unread[]): string[] {
  const reasons = new Map<string, number>();
  for (const { reason } of skipped) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  return [...reasons].map(([reason, times]) => `${count(times, 'file')} skipped: ${visibleInLog(reason)}.`);
}

/** Each by its name: nobody knows what is in them. */
function failedLines(failed: readonly Unread[]): string[] {
  if (failed.length === 0) return [];
  const each = failed.map(({ path, reason }) => {
    const name = path ? `${visibleInLog(path)}: ` : '';
    return `  ${name}${visibleInLog(reason)}`;
  });
  return ['Not everything was read:', ...each];
}

/** `1 file`, `1,234 files`. */
function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}
