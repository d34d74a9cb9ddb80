// Brings the findings of a text up to date after an edit, by scanning only what the edit can have touched.
import type { Finding } from './finding.ts';
import { CONTEXT, REACH } from './window.ts';

/** One replacement, in offsets of the text before it. */
export interface Change {
  readonly start: number;
  /** How many UTF-16 units went away. */
  readonly removed: number;
  /** How many came. */
  readonly added: number;
}

/** A stretch of the text, from `from` to `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Scans a stretch of the new text; offsets of the answer count from the start of the whole text. */
export type ScanStretch = (stretch: Stretch) => readonly Finding[];

/**
 * The findings after some changes at once, as several cursors make them. The same as those of a whole scan:
 * no finding depends on anything further away than {@link CONTEXT} from its span, and no span is longer than
 * {@link REACH}.
 *
 * @param changes In any order, not overlapping, in offsets of the text before all of them.
 * @param length The length of the new text.
 */
export function rescan(
  findings: readonly Finding[],
  changes: readonly Change[],
  length: number,
  scanStretch: ScanStretch,
): Finding[] {
  let kept = [...findings];
  const fresh: Finding[] = [];
  let shift = 0;
  for (const change of joinNeighbours(changes)) {
    const edit = { start: change.start + shift, removed: change.removed };
    const grown = change.added - change.removed;
    const touched = widen({ from: edit.start, to: edit.start + edit.removed }, kept);
    const zone = { from: touched.from, to: touched.to + grown };
    kept = kept
      .filter((finding) => !meets(finding, touched))
      .map((finding) => (finding.start < touched.from ? finding : move(finding, grown)));
    const from = Math.max(0, zone.from - REACH - CONTEXT);
    const to = Math.min(length, zone.to + REACH + CONTEXT);
    fresh.push(...scanStretch({ from, to }).filter((finding) => meets(finding, zone)));
    shift += grown;
  }
  const standing = kept.filter((finding) => !fresh.some((other) => overlaps(finding, other)));
  return [...standing, ...fresh].sort((a, b) => a.start - b.start);
}

/** Changes in order of place, those so near each other that one scan must see both made into one. */
function joinNeighbours(changes: readonly Change[]): Change[] {
  const joined: Change[] = [];
  for (const change of [...changes].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const gap = last ? change.start - last.start - last.removed : Infinity;
    if (!last || gap > 4 * (REACH + CONTEXT)) joined.push(change);
    else {
      const removed = last.removed + gap + change.removed;
      joined[joined.length - 1] = { start: last.start, removed, added: last.added + gap + change.added };
    }
  }
  return joined;
}

/** The zone in which an edit can make or break findings: its context, and whole findings in it. */
function widen(edit: Stretch, findings: readonly Finding[]): Stretch {
  const near = { from: edit.from - CONTEXT, to: edit.to + CONTEXT };
  let { from, to } = near;
  for (const finding of findings) {
    if (!meets(finding, near)) continue;
    from = Math.min(from, finding.start);
    to = Math.max(to, finding.end);
  }
  return { from, to };
}

function move(finding: Finding, by: number): Finding {
  return { ...finding, start: finding.start + by, end: finding.end + by };
}

function overlaps(one: Finding, other: Finding): boolean {
  return one.start < other.end && other.start < one.end;
}

function meets(finding: Finding, stretch: Stretch): boolean {
  return finding.end >= stretch.from && finding.start <= stretch.to;
}
