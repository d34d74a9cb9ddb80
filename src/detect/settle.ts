// One span, one finding: where rules claim the same text, the most specific has it.
import { type Confidence, isAtLeast } from './finding.ts';
import type { Rule } from './rule.ts';

/** A rule's claim on a span. The rank says how specific it is: the higher wins. */
export interface Claim {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  readonly rank: number;
}

/** How specific a claim is, by what it rests on. */
export const ranks = {
  /** A secret-like name and the look of the value. */
  generic: 0,
  /** The shape says what kind of thing it is, but not whose. */
  general: 1,
  /** The name and the form of the file. */
  file: 2,
  /** The issuer is named close by. */
  near: 3,
  /** The issuer is named in the value's own name. */
  own: 4,
  /** A rule that the team has written itself. */
  team: 5,
  /** The value itself says whose it is. */
  shaped: 6,
  /** And its checksum or structure holds. */
  checked: 7,
} as const;

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
    if (before && before.end > claim.start) {
      standing[place - 1] = seconded(before, claim);
    } else if (!after || after.start >= claim.end) standing.splice(place, 0, claim);
  }
  return standing;
}

/** Who else claims the very same text makes its finder no less sure. */
function seconded(claim: Claim, other: Claim): Claim {
  const isSame = claim.start === other.start && claim.end === other.end;
  return isSame && isAtLeast(other.confidence, claim.confidence)
    ? { ...claim, confidence: other.confidence }
    : claim;
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
