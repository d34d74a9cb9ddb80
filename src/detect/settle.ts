// One span, one finding: where rules claim the same text, the most specific has it.
import type { Confidence } from './finding.ts';
import type { Rule } from './rule.ts';

/** A rule's claim on a span. The rank says how specific it is: the higher wins. */
export interface Claim {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  readonly rank: number;
}

/** The claims that stand, in order of place, none overlapping another. */
export function settle(claims: readonly Claim[]): Claim[] {
  if (claims.length < 2) return [...claims];
  const ranked = [...claims].sort(
    (a, b) => b.rank - a.rank || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const standing: Claim[] = [];
  for (const claim of ranked) {
    const place = placeOf(claim.start, standing);
    const before = standing[place - 1];
    const after = standing[place];
    if ((before && before.end > claim.start) || (after && after.start < claim.end)) continue;
    standing.splice(place, 0, claim);
  }
  return standing;
}

/** Where a claim that starts at `start` belongs in a list ordered by start. */
function placeOf(start: number, ordered: readonly Claim[]): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ordered[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
