// Prints what was measured: as a table, as JSON lines, and the cases that went wrong.
import type { Case, Span } from './case.ts';
import { alarmRateOf, type Judged, type Measurement, recallOf, type Row } from './measure.ts';

const heads = ['kind', 'positives', 'found', 'recall %', 'negatives', 'alarms', 'alarm %', 'strays'];

/** The table for people. */
export function formatTable({ rows, total }: Measurement): string {
  const cells = [heads, ...[...rows, total].map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
  const rule = '-'.repeat(lines[0]?.length ?? 0);
  return [...lines.slice(0, 1), rule, ...lines.slice(1, -1), rule, ...lines.slice(-1)].join('\n');
}

function cellsOf(row: Row): string[] {
  const percent = (of: number, rate: number): string => (of === 0 ? '' : (100 * rate).toFixed(1));
  const count = (of: number, value: number): string => (of === 0 ? '' : String(value));
  return [
    row.kind,
    count(row.positives, row.positives),
    count(row.positives, row.found),
    percent(row.positives, recallOf(row)),
    count(row.negatives, row.negatives),
    count(row.negatives, row.falseAlarms),
    percent(row.negatives, alarmRateOf(row)),
    count(row.positives, row.strays),
  ];
}

/** One JSON line a row. Rates from 0 to 1. */
export function formatJson({ rows, total }: Measurement): string {
  return [...rows, total]
    .map((row) => JSON.stringify({ ...row, recall: recallOf(row), alarmRate: alarmRateOf(row) }))
    .join('\n');
}

/**
 * The cases that went wrong, at most `limit` lines a kind: secrets that were missed, and why; findings where none is
 * labelled. Values are shown as they are, because they are made up.
 */
export function formatMisses({ judged, rows }: Measurement, limit: number): string {
  return rows
    .flatMap(({ kind }) =>
      judged
        .filter(({ test }) => test.kind === kind)
        .flatMap(linesOf)
        .slice(0, limit),
    )
    .join('\n');
}

function linesOf({ test, verdict }: Judged): string[] {
  const strayed = test.spans.length > 0 ? 'STRAY' : 'FALSE';
  return [
    ...verdict.misses.map(({ span, reason }) => `MISS ${test.kind} (${reason}) ${lineOf(test, span)}`),
    ...verdict.strays.map(
      ({ rule, confidence, start, end }) =>
        `${strayed} ${test.kind} (${rule}, ${confidence}) ${lineOf(test, [start, end])}`,
    ),
  ];
}

/** Where it is and its line, with the span in brackets and both sides cut. */
function lineOf({ id, path, text }: Case, [start, end]: Span): string {
  const line = text.slice(0, start).split('\n').length;
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 60);
  const newline = text.indexOf('\n', end);
  const to = Math.min(newline === -1 ? text.length : newline, end + 40);
  const value = text.slice(start, end).replace(/\s*\n\s*/g, '⏎');
  const short = value.length > 90 ? `${value.slice(0, 60)}…${value.slice(-15)} (${value.length})` : value;
  return `${id} ${path}:${line} | ${text.slice(from, start).trimStart()}[${short}]${text.slice(end, to)}`;
}
