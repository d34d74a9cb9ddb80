// A scan as the editor orders it: of a folder, of some files in it, or of a history.
import { randomBytes } from 'node:crypto';
import { join, relative as relativePath, sep } from 'node:path';
import { isEnvFile } from '../detect/context.ts';
import { type Agreement, ordersOf } from './agreement.ts';
import { recognizer } from './baseline.ts';
import type { Confidence } from '../detect/finding.ts';
import { readHistory } from '../git/history.ts';
import { matcherOf } from '../workspace/ignoreRules.ts';
import { leavesOutIn } from '../workspace/leftOut.ts';
import type { LocatedFinding, Unread } from '../workspace/located.ts';
import type { Repository } from '../git/repository.ts';
import type { Outcome, Work } from './scanJob.ts';
import { type Threads, scanAll } from './scanPool.ts';
import { walk } from '../workspace/walk.ts';

/** Larger blobs are not read: git hands them over whole. Bytes. */
const LARGEST_BLOB = 100_000_000;

/** What is to be scanned: plain data, which can be posted to a thread. */
export type Survey = FolderSurvey | HistorySurvey;

interface Ordered {
  /** Absolute: the workspace folder. */
  readonly folder: string;
  /** What to leave out, in gitignore's syntax, relative to the folder, beside what the agreement does. */
  readonly exclude: readonly string[];
  /** The least confidence to report, where a person has chosen it. */
  readonly minimum?: Confidence | undefined;
  /** What the team has agreed on for the folder. What its baseline knows is not found. */
  readonly agreement: Agreement;
}

/** The files of a folder that nothing ignores. A `.env` is not read: there a value is where it belongs. */
export interface FolderSurvey extends Ordered {
  readonly kind: 'folder';
  /** Absolute paths: only what is at or below them. */
  readonly only?: readonly string[] | undefined;
}

/**
 * Every text that was ever committed, but where a `.latchkeyignore` of today leaves it out. A `.env` is read, too:
 * committed, it is where no value belongs.
 */
export interface HistorySurvey extends Ordered {
  readonly kind: 'history';
  readonly repository: Repository;
}

/**
 * Makes the survey, here and in the threads. Paths of findings are relative to the folder, or to the top of the
 * repository. A value that many versions of a file have is found once: in the commit that first brought it.
 */
export function makeSurvey(
  survey: Survey,
  threads: Threads,
  signal?: AbortSignal,
): AsyncGenerator<Outcome, void, undefined> {
  const { agreement, minimum } = survey;
  const salt = agreement.baseline?.salt ?? randomBytes(16).toString('hex');
  const orders = ordersOf(agreement, { minimum, salt, reveal: false });
  const source = survey.kind === 'folder' ? filesOf(survey, signal) : blobsOf(survey, signal);
  const fresh = unknownOf(scanAll(source, orders, threads, signal), agreement);
  return survey.kind === 'folder' ? fresh : firstOfEach(fresh);
}

async function* filesOf(
  { folder, exclude: chosen, only, agreement }: FolderSurvey,
  signal: AbortSignal | undefined,
): AsyncGenerator<Work | Unread> {
  const exclude = [...agreement.team.exclude, ...chosen];
  for await (const entry of walk(folder, { exclude, only, ...(signal && { signal }) })) {
    const { path, relative } = entry;
    if ('problem' in entry) yield { path: relative, reason: entry.problem, kind: 'failed' };
    else if (!isEnvFile(path)) yield { path, relative };
  }
}

async function* blobsOf(
  { folder, exclude, repository, agreement }: HistorySurvey,
  signal: AbortSignal | undefined,
): AsyncGenerator<Work | Unread> {
  const matches = matcherOf([...agreement.team.exclude, ...exclude]);
  const top = repository.top ?? folder;
  const leavesOut = leavesOutIn(top);
  const isWanted = async (path: string): Promise<boolean> => {
    const place = join(top, path);
    const inside = relativePath(folder, place).split(sep).join('/');
    const isExcluded = inside !== '' && !inside.startsWith('../') && matches(inside);
    return !isExcluded && !(await leavesOut(place));
  };
  const options = { maximum: LARGEST_BLOB, isWanted, ...(signal && { signal }) };
  for await (const blob of readHistory(repository, options))
    yield 'bytes' in blob ? { bytes: blob.bytes, relative: blob.path, commit: blob.commit } : blob;
}

/** Leaves out what the baseline knows. */
async function* unknownOf(
  outcomes: AsyncIterable<Outcome>,
  { baseline }: Agreement,
): AsyncGenerator<Outcome, void, undefined> {
  const isKnown = baseline ? recognizer(baseline) : () => false;
  for await (const outcome of outcomes) {
    yield { ...outcome, findings: outcome.findings.filter((finding) => !isKnown(finding)) };
  }
}

/** Leaves out what is a later version of the same: the value that the same rule has found in the same file. */
async function* firstOfEach(outcomes: AsyncIterable<Outcome>): AsyncGenerator<Outcome, void, undefined> {
  const seen = new Set<string>();
  const isFirst = ({ path, rule, saltedHash }: LocatedFinding): boolean => {
    const before = seen.size;
    return seen.add(`${saltedHash} ${rule} ${path}`).size > before;
  };
  for await (const outcome of outcomes) yield { ...outcome, findings: outcome.findings.filter(isFirst) };
}
