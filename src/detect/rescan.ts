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
export type ScanStretch<Found extends Finding> = (stretch: Stretch) => readonly Found[];

/**
 * The findings after some changes at once, as several cursors make them. The same as those of a whole scan:
 * no finding depends on anything further away than {@link CONTEXT} from its span, and no span is longer than
 * {@link REACH}.
 *
 * @param changes In any order, not overlapping, in offsets of the text before all of them.
 * @param length The length of the new text.
 */
export function rescan<Found extends Finding>(
  findings: readonly Found[],
  changes: readonly Change[],
  length: number,
  scanStretch: ScanStretch<Found>,
): Found[] {
  let kept = [...findings];
  const fresh: Found[] = [];
  let shift = 0;
  for (const change of joinNeighbours(changes)) {
    const edit = { start: change.start + shift, removed: change.removed, added: change.added };
    const after = rescanOne(kept, edit, length, scanStretch);
    kept = after.kept;
    fresh.push(...after.fresh);
    shift += change.added - change.removed;
  }
  return [...kept, ...fresh].sort((a, b) => a.start - b.start);
}

/** What of the findings stands after one change, and what is found around it. */
function rescanOne<Found extends Finding>(
  findings: readonly Found[],
  { start, removed, added }: Change,
  length: number,
  scanStretch: ScanStretch<Found>,
): { readonly kept: Found[]; readonly fresh: Found[] } {
  const grown = added - removed;
  let touched = widen({ from: start, to: start + removed }, findings);
  for (;;) {
    const zone = { from: touched.from, to: touched.to + grown };
    const stretch = {
      from: Math.max(0, zone.from - REACH - CONTEXT),
      to: Math.min(length, zone.to + REACH + CONTEXT),
    };
    const fresh = scanStretch(stretch).filter((finding) => meets(finding, zone));
    const far = findings.filter((finding) => !meets(finding, touched));
    const moved = far.map((finding) => (finding.start < touched.from ? finding : move(finding, grown)));
    // What a new one takes the text of may itself have kept others from it, which nobody has kept.
    const lost = far.filter((_, index) => fresh.some((other) => overlaps(moved[index] ?? other, other)));
    if (lost.length === 0) return { kept: moved, fresh };
    touched = cover(touched, lost);
  }
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
  return cover(
    near,
    findings.filter((finding) => meets(finding, near)),
  );
}

/** The stretch made so large that it holds the findings. */
function cover({ from, to }: Stretch, findings: readonly Finding[]): Stretch {
  return {
    from: findings.reduce((least, { start }) => Math.min(least, start), from),
    to: findings.reduce((most, { end }) => Math.max(most, end), to),
  };
}

function move<Found extends Finding>(finding: Found, by: number): Found {
  return { ...finding, start: finding.start + by, end: finding.end + by };
}

function overlaps(one: Finding, other: Finding): boolean {
  return one.start < other.end && other.start < one.end;
}

function meets(finding: Finding, stretch: Stretch): boolean {
  return finding.end >= stretch.from && finding.start <= stretch.to;
}
