// Where issuers are named in a text, and which of these places are near enough to a value.
import type { NamedRule, Rule } from './rule.ts';

/** A rule with its patterns ready to run, under one of its keywords. */
export interface Ready {
  readonly rule: Rule & NamedRule;
  readonly keyword: string;
  /** Holds for a whole value. */
  readonly pattern: RegExp;
  /** What the rule wants of the name beside the value. */
  readonly name?: RegExp;
}

/** Where a keyword of some rules stands. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly ready: readonly Ready[];
}

/** A stretch of the text. */
export interface Zone {
  readonly from: number;
  readonly to: number;
}

/** How far a value may stand behind the mention of its issuer: characters and lines. */
const BEHIND = { reach: 640, lines: 9 } as const;

/** How far it may stand before it. */
const BEFORE = { reach: 240, lines: 2 } as const;

/** How many mentions are asked about one value, on either side, the nearest first. */
const MOST = 12;

/** The stretches around mentions, joined where they meet. Mentions come in order of place. */
export function* zonesOf(mentions: readonly Mention[], length: number): Generator<Zone> {
  let from = -1;
  let to = -1;
  for (const { start, end } of mentions) {
    if (from < 0 || start - BEFORE.reach > to) {
      if (from >= 0) yield { from, to };
      from = Math.max(0, start - BEFORE.reach);
    }
    to = Math.min(length, end + BEHIND.reach);
  }
  if (from >= 0) yield { from, to };
}

/** The mentions near a value that starts at `start`, the nearest first, and of those of one keyword only that. */
export function mentionsNear(text: string, start: number, mentions: readonly Mention[]): Mention[] {
  const place = placeOf(start, mentions);
  const near: Mention[] = [];
  const add = (mention: Mention): void => {
    if (!near.some(({ ready }) => ready === mention.ready)) near.push(mention);
  };
  let lines = 0;
  let seen = start;
  for (let i = place - 1; i >= 0 && i >= place - MOST; i--) {
    const mention = mentions[i];
    if (!mention || start - mention.end > BEHIND.reach) break;
    if (mention.end < seen) {
      lines += linesBetween(text, mention.end, seen);
      seen = mention.end;
    }
    if (lines > BEHIND.lines) break;
    add(mention);
  }
  lines = 0;
  seen = start;
  for (let i = place; i < mentions.length && i < place + MOST; i++) {
    const mention = mentions[i];
    if (!mention || mention.start - start > BEFORE.reach) break;
    lines += linesBetween(text, seen, mention.start);
    seen = mention.start;
    if (lines > BEFORE.lines) break;
    add(mention);
  }
  return near.sort((one, other) => Math.abs(one.start - start) - Math.abs(other.start - start));
}

/** Looks no further than `to`: a search for the next line could go on to the end of the text. */
function linesBetween(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) lines++;
  return lines;
}

/** How many mentions start before an offset. */
function placeOf(start: number, mentions: readonly Mention[]): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
