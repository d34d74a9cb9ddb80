// The order of findings in a report.
import type { LocatedFinding } from '../../workspace/located.ts';

/**
 * By path, folder by folder as a scan walks; then by place, rule and commit. What is equal in all of it and in its
 * fingerprint is the same finding.
 */
export function compareFindings(one: LocatedFinding, other: LocatedFinding): number {
  return (
    comparePaths(one.path, other.path) ||
    one.start.line - other.start.line ||
    one.start.column - other.start.column ||
    one.end.line - other.end.line ||
    one.end.column - other.end.column ||
    compareTexts(one.rule, other.rule) ||
    compareTexts(one.commit?.id ?? '', other.commit?.id ?? '') ||
    compareTexts(one.fingerprint, other.fingerprint)
  );
}

/** A folder's name counts before the name of its neighbour that begins with it: `a/z` stands before `a.md`. */
function comparePaths(one: string, other: string): number {
  return one === other ? 0 : compareTexts(one.replaceAll('/', '\0'), other.replaceAll('/', '\0'));
}

/** By UTF-16 units, which is the same everywhere. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
