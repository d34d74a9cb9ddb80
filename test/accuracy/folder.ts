// Runs the engine over a folder of real code: every file, whatever git thinks of it.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Confidence, type Finding, isAtLeast } from '../../src/detect/finding.ts';
import { inspect } from '../../src/detect/inspect.ts';
import { rules } from '../../src/detect/rules/index.ts';
import { scanner } from '../../src/detect/scan.ts';
import { mask } from './mask.ts';

const largest = 5_000_000;

export interface Read {
  /** With the folder before it, as it was given. */
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What was found in the folders, file by file. Binary files, files past 5 MB and `.git` are left out. */
export function* readFolder(folder: string): Generator<Read> {
  const scan = scanner(rules);
  const everything = { minimum: 'low', fingerprints: new Set<string>() } as const;
  for (const file of walk(folder)) {
    if (statSync(file).size > largest) continue;
    const bytes = readFileSync(file);
    if (bytes.subarray(0, 8000).includes(0)) continue;
    const text = bytes.toString('utf8');
    const path = relative(folder, file).split(sep).join('/');
    yield { file, text, findings: inspect(scan, text, { path }, everything) };
  }
}

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== '.git') yield* walk(path);
    else if (entry.isFile()) yield path;
  }
}

/** Counts of a run over real code. */
export interface Tally {
  readonly files: number;
  /** Of text, as UTF-8. */
  readonly bytes: number;
  /** By rule and confidence, the most frequent first. */
  readonly counts: readonly (readonly [string, number])[];
}

/** Reads the folders, hands on every file with its findings, and counts. */
export function tally(folders: readonly string[], onRead: (read: Read) => void): Tally {
  let files = 0;
  let bytes = 0;
  const counts = new Map<string, number>();
  for (const folder of folders) {
    for (const read of readFolder(folder)) {
      files++;
      bytes += Buffer.byteLength(read.text);
      for (const { rule, confidence } of read.findings) {
        const key = `${confidence} ${rule}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      onRead(read);
    }
  }
  return { files, bytes, counts: [...counts].sort(([, one], [, other]) => other - one) };
}

/** One line a finding of at least `minimum`: place, rule, confidence, and the line, the values masked. */
export function listFindings({ file, text, findings }: Read, minimum: Confidence): string[] {
  return findings
    .filter(({ confidence }) => isAtLeast(confidence, minimum))
    .map(({ rule, start, end, confidence }) => {
      const number = text.slice(0, start).split('\n').length;
      const value = mask(text.slice(start, end));
      return `${file}:${number} ${rule} ${confidence} ${value} | ${maskLine(text, findings, start)}`;
    });
}

/** The line around an offset, with every finding in it masked, and both sides cut. */
function maskLine(text: string, findings: readonly Finding[], at: number): string {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const newline = text.indexOf('\n', at);
  const to = newline === -1 ? text.length : newline;
  let shown = '';
  let done = Math.max(from, at - 80);
  for (const { start, end } of findings) {
    if (end <= done || start >= to) continue;
    shown += text.slice(done, Math.max(start, done)) + mask(text.slice(Math.max(start, done), end));
    done = end;
  }
  return (shown + text.slice(done, Math.max(done, to))).trim().slice(0, 200);
}

/** The counts as lines. */
export function formatTally({ files, bytes, counts }: Tally): string {
  const sums = (['high', 'medium', 'low'] as const).map((confidence) => {
    const sum = counts.reduce((all, [key, count]) => (key.startsWith(confidence) ? all + count : all), 0);
    const rate = bytes === 0 ? 0 : (sum * 5e6) / bytes;
    return `${confidence.padEnd(6)} ${String(sum).padStart(7)}   ${rate.toFixed(2)} per 5 MB`;
  });
  const lines = counts.map(([key, count]) => `${String(count).padStart(7)}  ${key}`);
  return [...lines, '', ...sums, `${files} files, ${(bytes / 1e6).toFixed(1)} MB`].join('\n');
}
