// The baseline: findings that a team knows already, read, asked and brought up to date.
import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { TokenError } from '../tokens/errors.ts';
import { describeFault } from '../tokens/fault.ts';
import { type Baseline, type BaselineEntry, formatBaseline, keyOf, parseBaseline } from './baselineText.ts';
import type { LocatedFinding } from '../workspace/located.ts';
import { readIfThere } from './readIfThere.ts';
import { readWhole, replaceWhole } from '../workspace/replaceWhole.ts';

/** Bytes; some hundred thousand findings. */
const LARGEST = 100_000_000;

/** How often to start again because another program has changed the file in between. */
const ATTEMPTS = 10;

/** What of a finding a baseline knows it by. */
export type Known = Pick<LocatedFinding, 'path' | 'rule' | 'saltedHash' | 'commit'>;

/**
 * Reads a baseline. Its salt is what the scan must hash with. Undefined where there is no such file. Throws
 * `baseline-invalid`.
 *
 * @param path absolute
 */
export async function readBaseline(path: string): Promise<Baseline | undefined> {
  const read = await tryBaseline(path);
  if (typeof read === 'string') throw invalid(path, read);
  return read;
}

/** Reads a baseline; or tells why it cannot be used, as goes on behind a colon. */
export async function tryBaseline(path: string): Promise<Baseline | string | undefined> {
  const read = await readIfThere(path, LARGEST);
  return read && ('fault' in read ? read.fault : parseBaseline(read.text));
}

function parse(path: string, text: string): Baseline {
  const baseline = parseBaseline(text);
  if (typeof baseline === 'string') throw invalid(path, baseline);
  return baseline;
}

/** An empty baseline with a salt of its own. */
export function newBaseline(): Baseline {
  return { salt: randomBytes(16).toString('hex'), findings: [] };
}

/**
 * Answers for one finding after another whether the baseline knows it. A value that stands more often in a
 * file than it did is new from then on; each commit's version of a file counts for itself.
 */
export function recognizer({ findings }: Pick<Baseline, 'findings'>): (finding: Known) => boolean {
  const counts = new Map(findings.map((entry) => [keyOf(entry), entry.count ?? 1]));
  const seen = new Map<string, number>();
  return ({ path, rule, saltedHash, commit }) => {
    const key = keyOf({ path, rule, hash: saltedHash });
    const count = counts.get(key);
    if (count === undefined) return false;
    const place = `${key}\0${commit?.id ?? ''}`;
    const before = seen.get(place) ?? 0;
    seen.set(place, before + 1);
    return before < count;
  };
}

/** What an update has done, in entries. */
export interface BaselineUpdate {
  readonly added: number;
  readonly removed: number;
  readonly kept: number;
}

/** What has been found, and where it was looked for. */
export interface ScannedPart {
  /** The salt that the findings were hashed with: that of the baseline. */
  readonly salt: string;
  readonly findings: Iterable<Known>;
  /** Whether a path was a part of the scan. What is known elsewhere stays known. */
  readonly covers: (path: string) => boolean;
}

/**
 * Makes what was found now the baseline of what was scanned, in a file that is made where there is none. The
 * same findings give the same file. Throws `baseline-invalid` and `store-write-failed`, and then the file is
 * as it was.
 *
 * @param path absolute
 */
export async function updateBaseline(
  path: string,
  { salt, findings, covers }: ScannedPart,
): Promise<BaselineUpdate> {
  const found = countFindings(findings);
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const before = await readWhole(path);
      const old = before === undefined ? { salt, findings: [] } : parse(path, before);
      if (old.salt !== salt)
        throw invalid(path, 'another program has made it anew since the scan began', 'Scan again.');
      const elsewhere = old.findings.filter((entry) => !covers(entry.path));
      const after = inLineEndingsOf(before, formatBaseline({ salt, findings: [...elsewhere, ...found] }));
      if (after === before || (await replaceWhole(path, before, { text: after })))
        return compare(old.findings, [...elsewhere, ...found]);
    }
  } catch (error) {
    const fault = describeFault(error);
    if (!fault) throw error;
    throw notWritten(path, fault.reason, 'Mend that, or name another file with --baseline, and scan again.');
  }
  throw notWritten(path, 'another program keeps changing it', 'Try again in a moment.');
}

/** The entries of findings. In the history, a value stands as often as in the version that holds it most. */
function countFindings(findings: Iterable<Known>): BaselineEntry[] {
  const byKey = new Map<string, { entry: BaselineEntry; counts: Map<string, number> }>();
  for (const { path, rule, saltedHash, commit } of findings) {
    const entry = { path, rule, hash: saltedHash };
    const { counts } = byKey.get(keyOf(entry)) ?? { counts: new Map<string, number>() };
    counts.set(commit?.id ?? '', (counts.get(commit?.id ?? '') ?? 0) + 1);
    byKey.set(keyOf(entry), { entry, counts });
  }
  return [...byKey.values()].map(({ entry, counts }) => ({ ...entry, count: Math.max(...counts.values()) }));
}

/** Git may have given the file the system's line endings. */
function inLineEndingsOf(before: string | undefined, text: string): string {
  return before?.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
}

function compare(before: readonly BaselineEntry[], after: readonly BaselineEntry[]): BaselineUpdate {
  const old = new Set(before.map(keyOf));
  const kept = after.filter((entry) => old.has(keyOf(entry))).length;
  return { added: after.length - kept, removed: old.size - kept, kept };
}

function invalid(path: string, reason: string, next?: string): TokenError {
  const name = basename(path);
  return new TokenError(
    'baseline-invalid',
    `The baseline ${name} cannot be used: ${reason}.`,
    next ?? `Restore ${name} from git; or remove it, and make a new one with --update-baseline.`,
  );
}

function notWritten(path: string, reason: string, next: string): TokenError {
  return new TokenError(
    'store-write-failed',
    `${basename(path)} could not be written, because ${reason}.`,
    next,
  );
}
