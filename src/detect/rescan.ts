// Brings the findings of a text up to date after an edit, by scanning only what the edit can have touched.
import type { Finding } from './finding.ts';
import { CONTEXT, REACH } from './rule.ts';

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
 * The findings after a change. The same as those of a whole scan: no finding depends on anything further
 * away than {@link CONTEXT} from its span, and no span is longer than {@link REACH}.
 *
 * @param length The length of the new text.
 */
export function rescan(
  findings: readonly Finding[],
  change: Change,
  length: number,
  scanStretch: ScanStretch,
): Finding[] {
  const shift = change.added - change.removed;
  const touched = widen({ from: change.start, to: change.start + change.removed }, findings);
  const zone = { from: touched.from, to: touched.to + shift };
  const window = {
    from: Math.max(0, zone.from - REACH - CONTEXT),
    to: Math.min(length, zone.to + REACH + CONTEXT),
  };
  const fresh = scanStretch(window).filter((finding) => meets(finding, zone));
  const kept: Finding[] = [];
  for (const finding of findings) {
    if (meets(finding, touched)) continue;
    const moved =
      finding.start < touched.from
        ? finding
        : { ...finding, start: finding.start + shift, end: finding.end + shift };
    if (!fresh.some((other) => meets(moved, { from: other.start + 1, to: other.end - 1 }))) kept.push(moved);
  }
  return [...kept, ...fresh].sort((a, b) => a.start - b.start);
}

/** The zone in which an edit can make or break findings, in old offsets: whole findings, and their context. */
function widen(edit: Stretch, findings: readonly Finding[]): Stretch {
  let from = edit.from - CONTEXT;
  let to = edit.to + CONTEXT;
  for (const finding of findings) {
    if (!meets(finding, { from: edit.from - CONTEXT, to: edit.to + CONTEXT })) continue;
    from = Math.min(from, finding.start);
    to = Math.max(to, finding.end);
  }
  return { from, to };
}

function meets(finding: Finding, stretch: Stretch): boolean {
  return finding.end >= stretch.from && finding.start <= stretch.to;
}
