// Where issuers are named in a text, and which of these places are near enough to a value.
import { type Candidate, type Zone, runsIn } from './candidate.ts';
import type { NamedRule, Rule } from './rule.ts';

/** A pattern that must hold for a whole value, and what it said of the value that is asked about. */
export interface Whole {
  readonly pattern: RegExp;
  /** The number of that value. */
  asked: number;
  holds: boolean;
}

/** A rule with its patterns ready to run, under one of its keywords. */
export interface Ready {
  readonly rule: Rule & NamedRule;
  readonly keyword: string;
  /** What the value must be. Rules that want the same share it. */
  readonly whole: Whole;
  /** What the rule wants of the name beside the value. */
  readonly name?: RegExp;
}

/** Where a keyword of some rules stands. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Grows by one with each line, and by more where the mention before is far away. */
  readonly line: number;
  readonly ready: readonly Ready[];
}

/** How far a value may stand behind the mention of its issuer: characters and lines. */
const BEHIND = { reach: 640, lines: 9 } as const;

/** How far it may stand before it. */
const BEFORE = { reach: 240, lines: 2 } as const;

/** How many mentions are asked about one value, on either side, the nearest first. */
const MOST = 12;

/** The mention of a keyword that stands behind all that were noted before. */
export function mentionBehind(
  before: Mention | undefined,
  text: string,
  { start, end, ready }: Omit<Mention, 'line'>,
): Mention {
  if (!before) return { start, end, line: 0, ready };
  const isFar = start - before.end > BEHIND.reach + BEFORE.reach;
  const lines = isFar ? BEHIND.lines + BEFORE.lines + 1 : linesBetween(text, before.start, start);
  return { start, end, line: before.line + lines, ready };
}

/** What could be a value, and the mentions near it: the nearest first, and of those of one keyword only that. */
export interface Nearby {
  readonly candidates: readonly Candidate[];
  readonly near: readonly Mention[];
}

/** Everything near a mention that could be a value. Mentions come in order of place. */
export function* valuesNear(text: string, mentions: readonly Mention[]): Generator<Nearby> {
  let next = 0;
  for (const zone of zonesOf(mentions, text)) {
    let { from: seen, line } = zone;
    for (const { start, candidates } of runsIn(text, zone)) {
      line += linesBetween(text, seen, start);
      seen = start;
      while ((mentions[next]?.start ?? start) < start) next++;
      const near = mentionsNear(mentions, next, { start, line });
      if (near.length > 0) yield { candidates, near };
    }
  }
}

/** The stretches around mentions, joined where they meet, and the lines that they begin on. */
function* zonesOf(mentions: readonly Mention[], text: string): Generator<Zone & { readonly line: number }> {
  let zone: { from: number; to: number; line: number } | undefined;
  for (const { start, end, line } of mentions) {
    if (!zone || start - BEFORE.reach > zone.to) {
      if (zone) yield zone;
      const from = Math.max(0, start - BEFORE.reach);
      zone = { from, to: end, line: line - linesBetween(text, from, start) };
    }
    zone.to = Math.min(text.length, end + BEHIND.reach);
  }
  if (zone) yield zone;
}

/** Where a value begins. */
type Place = Pick<Mention, 'start' | 'line'>;

/** The mentions near a place. `next` is the first that is not before it. */
function mentionsNear(mentions: readonly Mention[], next: number, place: Place): Mention[] {
  const near: Mention[] = [];
  let left = next - 1;
  let right = next;
  for (;;) {
    const before = left >= next - MOST ? within(BEHIND, mentions[left], place) : undefined;
    const behind = right < next + MOST ? within(BEFORE, mentions[right], place) : undefined;
    if (!before && !behind) return near;
    const isBefore =
      !behind || (before !== undefined && place.start - before.start <= behind.start - place.start);
    const nearest = isBefore ? before : behind;
    if (isBefore) left--;
    else right++;
    if (nearest && !near.some(({ ready }) => ready === nearest.ready)) near.push(nearest);
  }
}

/** The mention, if it is no further away than may be. */
function within(
  { reach, lines }: typeof BEHIND | typeof BEFORE,
  mention: Mention | undefined,
  { start, line }: Place,
): Mention | undefined {
  if (!mention || Math.abs(mention.line - line) > lines) return undefined;
  const distance = mention.start < start ? start - mention.end : mention.start - start;
  return distance > reach ? undefined : mention;
}

/** Looks no further than `to`: a search for the next line could go on to the end of the text. */
function linesBetween(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) lines++;
  return lines;
}
