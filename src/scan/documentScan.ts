// Scans documents while they are typed, and says of each what a scan of it as a file would say.
import type { Allows } from '../detect/allow.ts';
import type { Confidence, Finding } from '../detect/finding.ts';
import { type Judged, judge } from '../detect/inspect.ts';
import type { Scan } from '../detect/scan.ts';
import { isAcceptedAt, isAcceptedValue } from './acceptedElsewhere.ts';
import { type Agreement, leastConfidence } from './agreement.ts';
import { recognizer } from './baseline.ts';
import type { BaselineEntry } from './baselineText.ts';
import { saltedHash } from './scanText.ts';

/** A finding that is followed from edit to edit, with what a baseline would know it by. */
export type FollowedFinding = Judged & { readonly saltedHash?: string };

/** A document as far as it matters here. */
export interface Scanned {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  /** The least confidence to report, where a person has chosen it. */
  readonly minimum: Confidence | undefined;
}

/** What is known of a folder's documents. */
export interface DocumentScan {
  /**
   * The findings in a document or in a stretch of one, also those to be left alone: each depends on text nearby only,
   * so `rescan` keeps them true after edits.
   */
  readonly find: (text: string, document: Scanned) => FollowedFinding[];
  /**
   * Those of all findings of a document that are news: what is accepted by its line, or as one of so many, can only be
   * told of the document as a whole.
   *
   * @param lineAt the line of an offset, from 1
   */
  readonly newsAmong: (
    findings: readonly FollowedFinding[],
    path: string,
    lineAt: (offset: number) => number,
  ) => readonly Finding[];
}

/** What scans, made ready for what the agreement says. */
interface Ready {
  readonly scan: Scan;
  readonly allows?: Allows | undefined;
}

/** Makes ready. */
export function documentScan(agreement: Agreement, { scan, allows }: Ready): DocumentScan {
  const { accepted, baseline, fingerprints } = agreement;
  const entries = entriesByPath(baseline?.findings ?? []);
  return {
    find: (text, { path, minimum: chosen }) => {
      const threshold = { minimum: leastConfidence(chosen, agreement), fingerprints };
      const found = judge(scan, text, { path }, { ...threshold, ...(allows && { allows }) });
      const hasHashes = accepted.hashes.has(path);
      const salt = entries.has(path) ? baseline?.salt : undefined;
      if (!hasHashes && salt === undefined) return found;
      return found.map((finding) => {
        const value = text.slice(finding.start, finding.end);
        const isLeft = finding.isLeft || (hasHashes && isAcceptedValue(accepted, path, value));
        return { ...finding, isLeft, ...(salt !== undefined && { saltedHash: saltedHash(salt, value) }) };
      });
    },
    newsAmong: (all, path, lineAt) => {
      const findings = all.filter(({ isLeft }) => !isLeft);
      const hasLines = accepted.lines.has(path) || accepted.keys.has(path);
      const known = entries.get(path);
      if (!hasLines && !known) return findings;
      const isKnown = recognizer({ findings: known ?? [] });
      return findings.filter((finding) => {
        const { rule, saltedHash: hash = '' } = finding;
        const [start, end] = [finding.start, finding.end].map((offset) => ({
          line: lineAt(offset),
          column: 1,
        }));
        if (hasLines && start && end && isAcceptedAt(accepted, { path, rule, start, end })) return false;
        return !isKnown({ path, rule, saltedHash: hash });
      });
    },
  };
}

function entriesByPath(findings: readonly BaselineEntry[]): ReadonlyMap<string, readonly BaselineEntry[]> {
  const byPath = new Map<string, BaselineEntry[]>();
  for (const entry of findings) {
    const same = byPath.get(entry.path);
    if (same) same.push(entry);
    else byPath.set(entry.path, [entry]);
  }
  return byPath;
}
